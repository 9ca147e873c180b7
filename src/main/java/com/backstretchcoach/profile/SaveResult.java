package com.backstretchcoach.profile;

/** What comes of saving a profile. */
public sealed interface SaveResult {
  /**
   * It is saved.
   *
   * @param profile as it is now, with what other devices have added
   */
  record Saved(Profile profile) implements SaveResult {}

  /** It could not be saved. */
  record NotSaved() implements SaveResult {}
}
