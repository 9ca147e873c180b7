package com.backstretchcoach.profile;

/** What comes of looking a person up. */
public sealed interface LookupResult {
  /** The person is known. */
  record Found(Profile profile) implements LookupResult {}

  /** Nothing is kept of this person. */
  record Nothing() implements LookupResult {}

  /** It could not be read just now. */
  record Unavailable() implements LookupResult {}

  /** A newer version of the skill wrote it; it must be left as it is. */
  record Newer() implements LookupResult {}

  /** This skill runs without a store. */
  record NoStore() implements LookupResult {}
}
