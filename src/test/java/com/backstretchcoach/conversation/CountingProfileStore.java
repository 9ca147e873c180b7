package com.backstretchcoach.conversation;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
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
  public LookupResult lookUp(String user) {
    reads++;
    return memory.lookUp(user);
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    writes++;
    return memory.save(user, update);
  }

  @Override
  public EraseResult erase(String user) {
    return memory.erase(user);
  }
}
