package com.backstretchcoach.memory;

/** What comes of looking a person up. */
public sealed interface Recall {
  /** The person is known. */
  record Found(Remembered remembered) implements Recall {}

  /** Nothing is kept of this person. */
  record Nothing() implements Recall {}

  /** It could not be read just now. */
  record Unavailable() implements Recall {}

  /** A newer version of the skill wrote it; it must be left as it is. */
  record Newer() implements Recall {}

  /** This skill runs without a memory. */
  record NoMemory() implements Recall {}
}
