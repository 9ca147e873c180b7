package com.backstretchcoach.dialog;

import java.util.Optional;

/**
 * A question of a feature, and what an answer to it means.
 *
 * @param id under which the session keeps it open; no two questions share one
 * @param yes who goes on after a yes
 * @param no who goes on after a no; left to the stretch where there is nothing to decline
 * @param again the text that asks it once more when an answer was not understood; where there is
 *     none, the person is told what can be said
 * @param amount what a bare number or length of time means to it
 */
public record Question(
    String id, Topic yes, Optional<Topic> no, Optional<String> again, AmountTopic amount) {
  /** What a bare number or length of time means while a question is open. */
  @FunctionalInterface
  public interface AmountTopic {
    /** The answer; nothing where an amount does not answer the question. */
    Optional<Reply> answer(Turn turn, Amount amount);
  }

  /** A question that yes and no answer. */
  public static Question of(String id, Topic yes, Topic no) {
    return new Question(id, yes, Optional.of(no), Optional.empty(), Question::noAmount);
  }

  /** A question that a yes answers, and whose no is the stretch's. */
  public static Question of(String id, Topic yes) {
    return new Question(id, yes, Optional.empty(), Optional.empty(), Question::noAmount);
  }

  /** The same, asked once more with a text of its own when an answer was not understood. */
  public Question askedAgain(String key) {
    return new Question(id, yes, no, Optional.of(key), amount);
  }

  /** The same, which an amount answers too. */
  public Question hearing(AmountTopic newAmount) {
    return new Question(id, yes, no, again, newAmount);
  }

  /** The question as it is asked in one turn. */
  public FollowUp ask(String words, String reprompt) {
    return FollowUp.of(id, words, reprompt);
  }

  private static Optional<Reply> noAmount(Turn turn, Amount amount) {
    return Optional.empty();
  }
}
