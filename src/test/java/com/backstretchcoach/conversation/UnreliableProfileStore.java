package com.backstretchcoach.conversation;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;
import java.util.Random;

/** A store that now and then cannot be reached, or is reached and its reply is lost. */
final class UnreliableProfileStore implements ProfileStore {
  private static final int ONE_IN = 4;

  private final ProfileStore store;
  private final Random random;

  UnreliableProfileStore(ProfileStore store, Random random) {
    this.store = store;
    this.random = random;
  }

  @Override
  public LookupResult lookUp(String user) {
    return fails() ? new LookupResult.Unavailable() : store.lookUp(user);
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    if (fails()) {
      return new SaveResult.NotSaved();
    }
    SaveResult saved = store.save(user, update);
    return fails() ? new SaveResult.NotSaved() : saved;
  }

  @Override
  public EraseResult erase(String user) {
    return fails() ? EraseResult.NOT_ERASED : store.erase(user);
  }

  private boolean fails() {
    return random.nextInt(ONE_IN) == 0;
  }
}
