package com.backstretchcoach.profile;

/** Keeps nothing. */
public final class NoProfileStore implements ProfileStore {
  @Override
  public LookupResult lookUp(String user) {
    return new LookupResult.NoStore();
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    return new SaveResult.NotSaved();
  }

  @Override
  public EraseResult erase(String user) {
    return EraseResult.NEVER_KEPT;
  }
}
