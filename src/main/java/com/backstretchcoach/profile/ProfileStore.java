package com.backstretchcoach.profile;

/** Keeps what a person would want remembered. No method throws when the store fails. */
public interface ProfileStore {
  /**
   * Looks a person up.
   *
   * @param user the id that Alexa gives a person for this skill alone
   */
  LookupResult recall(String user);

  /**
   * Keeps what has changed. Where another device has written in the meantime, both are kept.
   *
   * @param before as it was when last recalled or kept
   */
  SaveResult keep(String user, Profile before, Profile after);

  /** Erases all that is kept of a person; one who is not known counts as erased. */
  EraseResult forget(String user);
}
