package com.backstretchcoach.profile;

/** What comes of keeping something. */
public sealed interface SaveResult {
  /**
   * It is kept.
   *
   * @param remembered as it is now, with what other devices have added
   */
  record Saved(Profile remembered) implements SaveResult {}

  /** It could not be kept. */
  record NotSaved() implements SaveResult {}
}
