package com.backstretchcoach.routine;

/** How a hold is counted aloud. */
public enum CountStyle {
  EVERY_SECOND,
  EVERY_FIVE,
  HALFWAY,
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
