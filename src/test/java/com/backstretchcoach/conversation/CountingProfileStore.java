package com.backstretchcoach.conversation;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.SaveResult;

/** Counts what is asked of a memory. */
final class CountingProfileStore implements ProfileStore {
  private final ProfileStore memory;
  private int reads;
  private int writes;

  CountingProfileStore(ProfileStore memory) {
    this.memory = memory;
  }

  int reads() {
    return reads;
  }

  int writes() {
    return writes;
  }

  @Override
  public LookupResult recall(String user) {
    reads++;
    return memory.recall(user);
  }

  @Override
  public SaveResult keep(String user, Profile before, Profile after) {
    writes++;
    return memory.keep(user, before, after);
  }

  @Override
  public EraseResult forget(String user) {
    return memory.forget(user);
  }
}
