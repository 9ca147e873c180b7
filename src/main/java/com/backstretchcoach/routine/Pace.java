package com.backstretchcoach.routine;

/**
 * How much time there is between holds, and how fast the coach speaks. Holds are never stretched.
 */
public enum Pace {
  SLOWER,
  NORMAL,
  FASTER;

  /** One step slower; the slowest stays as it is. */
  Pace slower() {
    return this == FASTER ? NORMAL : SLOWER;
  }

  /** One step faster; the fastest stays as it is. */
  Pace faster() {
    return this == SLOWER ? NORMAL : FASTER;
  }
}
