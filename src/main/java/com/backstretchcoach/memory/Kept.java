package com.backstretchcoach.memory;

/** What comes of keeping something. */
public sealed interface Kept {
  /**
   * It is kept.
   *
   * @param remembered as it is now, with what other devices have added
   */
  record Saved(Remembered remembered) implements Kept {}

  /** It could not be kept. */
  record NotSaved() implements Kept {}
}
