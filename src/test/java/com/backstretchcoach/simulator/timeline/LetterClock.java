package com.backstretchcoach.simulator.timeline;

import java.time.Duration;

/** Speech whose length is easy to work out in the head. */
public final class LetterClock {
  /** Every character takes a tenth of a second. */
  public static final SpeechClock TEN_A_SECOND = text -> Duration.ofMillis(100L * text.length());

  private LetterClock() {}
}
