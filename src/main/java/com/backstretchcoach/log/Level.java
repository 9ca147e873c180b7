package com.backstretchcoach.log;

/** How much a line matters, by the names that Lambda filters lines by. */
public enum Level {
  /** All is as it should be. */
  INFO,
  /** Something did not work, and the person was helped all the same. */
  WARN,
  /** Our own mistake. */
  ERROR
}
