package com.backstretchcoach.profile;

/** What comes of forgetting a person. */
public enum EraseResult {
  /** Nothing is kept of the person any more. */
  ERASED,
  /** It could not be erased just now. */
  NOT_ERASED,
  /** This skill runs without a memory, so nothing was kept. */
  NEVER_KEPT
}
