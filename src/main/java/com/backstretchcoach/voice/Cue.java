package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Leg;
import java.time.Duration;
import java.util.List;

/** One thing in the timeline of a response. */
public sealed interface Cue {
  /** Plain words. */
  record Speech(String text) implements Cue {}

  /** Nothing, for exactly this long. */
  record Silence(Duration length) implements Cue {}

  /** Words at the beginning of a time that lasts at least {@code length}. */
  record During(Duration length, String text) implements Cue {}

  /**
   * A counted hold.
   *
   * @param seconds its exact length
   * @param counts what is spoken in it, in order
   */
  record Hold(Leg leg, int seconds, List<Count> counts) implements Cue {
    public Hold {
      counts = List.copyOf(counts);
    }
  }

  /**
   * A word within a hold; count n is spoken as second n begins, n - 1 seconds after the start.
   *
   * @param second 1 to the length of the hold
   */
  record Count(int second, String word) {
    /** From the start of the hold. */
    Duration starts() {
      return Duration.ofSeconds(second - 1L);
    }
  }
}
