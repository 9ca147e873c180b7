package com.backstretchcoach.lambda;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;

/**
 * The store while nobody is there: it is read and asked to erase, so that the way there is known,
 * and nothing is written. Once it has failed it is left alone, as a start must not wait again.
 */
final class StoreInRehearsal implements ProfileStore {
  private final ProfileStore store;
  private boolean failed;

  /** Reads {@code store}. */
  StoreInRehearsal(ProfileStore store) {
    this.store = store;
  }

  @Override
  public LookupResult lookUp(String user) {
    LookupResult result = failed ? new LookupResult.Nothing() : store.lookUp(user);
    failed |= result instanceof LookupResult.Unavailable;
    return result;
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    return new SaveResult.NotSaved();
  }

  @Override
  public EraseResult erase(String user) {
    EraseResult result = failed ? EraseResult.NEVER_KEPT : store.erase(user);
    failed |= result == EraseResult.NOT_ERASED;
    return result;
  }
}
