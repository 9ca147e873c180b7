package com.backstretchcoach.dialog;

import org.jspecify.annotations.Nullable;

/**
 * Something was not understood: first the open question is asked again, then two things are named
 * that can be said, and the third time the coach offers to go on or to stop.
 *
 * @param question the one that is open
 * @param guide says what can be said where no question of a feature is open
 */
record Misunderstanding(Question question, @Nullable Topic guide) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    int misses = Math.min(turn.conversation().said().misses() + 1, Said.MOST_MISSES);
    Conversation conversation = turn.conversation();
    Turn counted =
        turn.withConversation(conversation.withSaid(conversation.said().withMisses(misses)));
    return switch (misses) {
      case 1 -> once(counted);
      case 2 -> twice(counted);
      default ->
          Reply.say(counted, counted.phrases().say("fallback.third"))
              .asking(
                  FollowUp.of(
                      Question.GO_ON_OR_STOP,
                      counted.phrases().say("fallback.go_on_or_stop"),
                      counted.phrases().say("fallback.go_on_or_stop_reprompt")));
    };
  }

  private Reply once(Turn turn) {
    String sorry = turn.phrases().say("fallback.start");
    return question.again().isPresent() || guide == null
        ? asking(turn, question, sorry)
        : guide.answer(turn);
  }

  private Reply twice(Turn turn) {
    return question.again().isPresent()
        ? asking(turn, question, turn.phrases().say("fallback.yes_or_no"))
        : Reply.say(turn, turn.phrases().say("fallback.second"));
  }

  /** Some words, and the question that is open once more. */
  static Reply asking(Turn turn, Question question, String words) {
    String ask = turn.phrases().say(question.again().orElse("fallback.reprompt"));
    return Reply.say(turn, words).asking(question.ask(ask, ask).about(turn.asked()));
  }
}
