package com.backstretchcoach.dialog;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;

/**
 * A question of a feature, and what an answer to it means.
 *
 * @param id under which the session keeps it open; no two questions share one
 * @param yes who goes on after a yes
 * @param no who goes on after a no; left to the stretch where there is nothing to decline
 * @param unsure who goes on after "I don't know"; as after a no where it makes no difference
 * @param again the text that asks it once more when an answer was not understood; where there is
 *     none, the person is told what can be said
 * @param amount what a bare number or length of time means to it
 * @param offersMore whether it offers to tell more, so that "tell me more" is a yes
 */
@RecordBuilder
public record Question(
    String id,
    Topic yes,
    Optional<Topic> no,
    Optional<Topic> unsure,
    Optional<String> again,
    AmountTopic amount,
    boolean offersMore)
    implements QuestionBuilder.With {
  /** The id of the question whether to go on with the stretch, or to stop. */
  public static final String GO_ON_OR_STOP = "GO_ON_OR_STOP";

  /** What a bare number or length of time means while a question is open. */
  @FunctionalInterface
  public interface AmountTopic {
    /** The answer; nothing where an amount does not answer the question. */
    Optional<Reply> answer(Turn turn, Amount amount);
  }

  /** A question that yes and no answer. */
  public static Question of(String id, Topic yes, Topic no) {
    return of(id, yes).withNo(Optional.of(no));
  }

  /** A question that a yes answers, and whose no is the stretch's. */
  public static Question of(String id, Topic yes) {
    return new Question(
        id, yes, Optional.empty(), Optional.empty(), Optional.empty(), Question::noAmount, false);
  }

  /** The same, asked once more with a text of its own when an answer was not understood. */
  public Question askedAgain(String key) {
    return withAgain(Optional.of(key));
  }

  /** The same, in which not to know is not the same as no. */
  public Question whenUnsure(Topic careful) {
    return withUnsure(Optional.of(careful));
  }

  /** The same, which an amount answers too. */
  public Question hearing(AmountTopic newAmount) {
    return withAmount(newAmount);
  }

  /** The same, which offers to tell more. */
  public Question offeringMore() {
    return withOffersMore(true);
  }

  /** The question as it is asked in one turn. */
  public FollowUp ask(String words, String reprompt) {
    return FollowUp.of(id, words, reprompt);
  }

  private static Optional<Reply> noAmount(Turn turn, Amount amount) {
    return Optional.empty();
  }
}
