package com.backstretchcoach.voice;

import java.util.Locale;

/** How a hold is made audible, from the most exact to the one that asks least of the device. */
public enum HoldAudio {
  /** Each count is placed on an absolute clock in APL for Audio. */
  CLOCK,
  /** Five counts in one speech, in blocks of exactly five seconds. */
  BLOCK,
  /** Plain speech with breaks; exact only as far as the model of word length is. */
  SSML;

  /** The mode to try after this one failed; the last stays as it is. */
  public HoldAudio stepDown() {
    return this == CLOCK ? BLOCK : SSML;
  }

  /**
   * Reads a name as it stands in the environment: {@code clock}, {@code block} or {@code ssml}.
   *
   * @throws IllegalArgumentException for any other name
   */
  public static HoldAudio named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
