package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import java.time.Duration;

/**
 * The quiet times around a hold.
 *
 * @param settle from the cue to the hold, never under 5 s
 * @param change from letting go to settling on the other side, 5 to 8 s
 */
record Tempo(Duration settle, Duration change) {
  /** A set played in one response has no second to spare. */
  static Tempo of(Pace pace, boolean brief) {
    return switch (pace) {
      case SLOWER -> of(8);
      case NORMAL -> of(brief ? 5 : 6);
      case FASTER -> of(5);
    };
  }

  private static Tempo of(int seconds) {
    return new Tempo(Duration.ofSeconds(seconds), Duration.ofSeconds(seconds));
  }
}
