package com.backstretchcoach.simulator.timeline;

import java.time.Duration;

/** How long a text takes to say; the length of speech comes from here and nowhere else. */
@FunctionalInterface
public interface SpeechClock {
  /** The time from the beginning of the first word to the end of the pause after the last. */
  Duration lengthOf(String text);
}
