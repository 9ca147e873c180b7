package com.backstretchcoach.dialog;

import com.backstretchcoach.screen.View;

/** Help, saying it again, and what was not understood. */
final class SmallTalk {
  private SmallTalk() {}

  static Answer help(Turn turn) {
    return guide(turn, "help").showing(new View.Help());
  }

  /** A topic's own question stays open, and is asked again. */
  static Answer fallback(Turn turn) {
    return switch (turn.conversation().question()) {
      case INJURED_LATELY -> askAgain(turn, Question.INJURED_LATELY, "hotcold.reprompt");
      case MEANT_FIFTEEN -> askAgain(turn, Question.MEANT_FIFTEEN, "timing.meant_fifteen_reprompt");
      case CARRY_ON -> askAgain(turn, Question.CARRY_ON, "carry_on.reprompt");
      case FORGET_ME -> askAgain(turn, Question.FORGET_ME, "forget.reprompt");
      case WANT_REMINDERS -> askAgain(turn, Question.WANT_REMINDERS, "alerts.yes_or_no");
      case SET_TIMER -> askAgain(turn, Question.SET_TIMER, "alerts.yes_or_no");
      case SET_REMINDERS -> askAgain(turn, Question.SET_REMINDERS, "alerts.yes_or_no");
      case REMINDER_HOURS -> askAgain(turn, Question.REMINDER_HOURS, "reminder.hours.reprompt");
      case NONE, STRETCH, ANYTHING_ELSE -> guide(turn, "fallback");
    };
  }

  private static Answer askAgain(Turn turn, Question question, String key) {
    String ask = turn.phrases().say(key);
    return Answer.of(turn, turn.phrases().say("fallback.start"))
        .asking(new FollowUp(question, ask, ask));
  }

  static Answer repeat(Turn turn) {
    String lastSaid = turn.conversation().lastSaid();
    return lastSaid.equals(Conversation.NOT_KEPT)
        ? Answer.of(turn, turn.phrases().say("repeat.not_kept")).personal()
        : Answer.of(turn, lastSaid);
  }

  private static Answer guide(Turn turn, String key) {
    return switch (turn.conversation().set().stage()) {
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          Answer.of(turn, turn.phrases().say(key + ".stretching"));
      case GETTING_READY -> Answer.of(turn, turn.phrases().say(key + ".start"));
      case NOT_STARTED, FINISHED -> askingWhatNext(turn, key);
    };
  }

  private static Answer askingWhatNext(Turn turn, String key) {
    return Answer.of(turn, turn.phrases().say(key + ".start"))
        .asking(
            new FollowUp(
                Question.ANYTHING_ELSE,
                turn.phrases().say(key + ".ask"),
                turn.phrases().say(key + ".reprompt")));
  }
}
