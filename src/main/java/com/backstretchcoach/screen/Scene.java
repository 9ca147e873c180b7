package com.backstretchcoach.screen;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.time.Duration;

/**
 * A part of what is spoken, in which the screen shows one thing.
 *
 * @param side the leg it is about; in a question the one that comes next
 * @param round 1 to {@value Leg#ROUNDS}; in a question the one that comes next
 * @param from since the answer began to be spoken
 * @param until since the answer began to be spoken, never before {@code from}
 * @param holdSeconds the length of the hold that it belongs to
 */
public record Scene(
    Kind kind, Side side, int round, Duration from, Duration until, int holdSeconds) {

  /** What happens in it. */
  public enum Kind {
    /** The leg is announced, or something is said before it. */
    WORDS,
    /** The knee is drawn to the chest. */
    SETTLE,
    /** The knee is held; lasts exactly its seconds. */
    HOLD,
    /** The leg is let down. */
    RELEASE,
    /** The other leg is announced. */
    SWITCH,
    /** The coach asks whether to go on. */
    QUESTION,
    /** The leg was interrupted and will begin again. */
    PAUSED,
    /** The set is complete. */
    DONE
  }

  public Scene {
    if (until.compareTo(from) < 0) {
      throw new IllegalArgumentException("a scene from " + from + " until " + until);
    }
  }

  /** Whether a leg is on its way, rather than at rest until the person decides. */
  boolean moves() {
    return switch (kind) {
      case WORDS, SETTLE, HOLD, RELEASE, SWITCH -> true;
      case QUESTION, PAUSED, DONE -> false;
    };
  }
}
