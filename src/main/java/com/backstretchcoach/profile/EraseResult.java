package com.backstretchcoach.profile;

/** What comes of erasing a profile. */
public enum EraseResult {
  /** Nothing is kept of the person any more. */
  ERASED,
  /** It could not be erased just now. */
  NOT_ERASED,
  /** This skill runs without a store, so nothing was kept. */
  NEVER_KEPT
}
