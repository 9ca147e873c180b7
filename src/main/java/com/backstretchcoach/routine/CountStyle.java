package com.backstretchcoach.routine;

/** How a hold is counted aloud. */
public enum CountStyle {
  /** One, two, three and so on. */
  EVERY_SECOND,
  /** Five, ten, fifteen and so on. */
  EVERY_FIVE,
  /** Half time, and the last three. */
  HALFWAY,
  /** Nothing between the beginning and the end. */
  QUIET;

  /** The style with less speech; the quietest stays as it is. */
  CountStyle quieter() {
    return switch (this) {
      case EVERY_SECOND -> EVERY_FIVE;
      case EVERY_FIVE -> HALFWAY;
      case HALFWAY, QUIET -> QUIET;
    };
  }
}
