package com.backstretchcoach.routine;

/** The leg that is drawn to the chest. */
public enum Side {
  LEFT,
  RIGHT;

  /** The opposite side. */
  Side other() {
    return this == LEFT ? RIGHT : LEFT;
  }
}
