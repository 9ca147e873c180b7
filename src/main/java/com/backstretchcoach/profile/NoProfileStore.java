package com.backstretchcoach.profile;

/** Keeps nothing. */
public final class NoProfileStore implements ProfileStore {
  @Override
  public LookupResult recall(String user) {
    return new LookupResult.NoMemory();
  }

  @Override
  public SaveResult keep(String user, Profile before, Profile after) {
    return new SaveResult.NotSaved();
  }

  @Override
  public EraseResult forget(String user) {
    return EraseResult.NEVER_KEPT;
  }
}
