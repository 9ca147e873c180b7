package com.backstretchcoach.lambda;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.log.Metric;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;

/** Counts what came of sets in one request; each set and each hold once, however it is taken up. */
final class SetCounts {
  private SetCounts() {}

  /** Counts in {@code log} what had been heard when the person spoke. */
  static void heard(RequestLog log, Turn turn) {
    count(log, turn, turn.before(), turn.conversation());
  }

  /** Counts in {@code log} what the answer has led to, which is {@code after}. */
  static void answered(RequestLog log, Turn turn, Conversation after) {
    count(log, turn, turn.conversation(), after);
    log.count(Metric.SETS_BEGUN, begins(turn.conversation().set(), after.set()) ? 1 : 0);
    log.count(Metric.AUDIO_STEP_DOWNS, turn.before().audio() == after.audio() ? 0 : 1);
  }

  /** Only what was playing can have been heard; a set that is taken up again brings holds along. */
  private static void count(RequestLog log, Turn turn, Conversation from, Conversation to) {
    boolean played =
        turn.before().playback().isPresent() && to.set().done().containsAll(from.set().done());
    log.count(Metric.HOLDS, played ? to.set().done().size() - from.set().done().size() : 0);
    log.count(Metric.SETS_FINISHED, finishes(from, to) ? 1 : 0);
  }

  /** A set that is taken up again, or begun anew half-way, has begun before. */
  private static boolean begins(StretchSet from, StretchSet to) {
    return to.stage() == Stage.UNDER_WAY
        && to.done().isEmpty()
        && switch (from.stage()) {
          case NOT_STARTED, GETTING_READY, FINISHED -> true;
          case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> false;
        };
  }

  /** Who goes back after the end comes to it a second time. */
  private static boolean finishes(Conversation from, Conversation to) {
    return from.set().stage() != Stage.FINISHED
        && to.set().stage() == Stage.FINISHED
        && !to.set().done().isEmpty()
        && !from.profile().setNoted();
  }
}
