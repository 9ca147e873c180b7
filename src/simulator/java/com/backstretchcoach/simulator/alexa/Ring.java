package com.backstretchcoach.simulator.alexa;

import java.time.Instant;

/** Something that Alexa says unasked. */
public sealed interface Ring {
  /** When it begins. */
  Instant at();

  /**
   * A timer that ends.
   *
   * @param announcement empty where it only rings
   */
  record TimerEnded(Instant at, String label, String announcement) implements Ring {}

  /** A reminder. */
  record ReminderFired(Instant at, String spoken) implements Ring {}
}
