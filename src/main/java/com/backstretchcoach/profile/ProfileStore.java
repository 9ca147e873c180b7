package com.backstretchcoach.profile;

/** Stores the profile of each person. No method throws when the store fails. */
public interface ProfileStore {
  /**
   * Looks a person up.
   *
   * @param user the id that Alexa gives a person for this skill alone
   */
  LookupResult lookUp(String user);

  /**
   * Saves what has changed. Where another device has written in the meantime, both are kept.
   *
   * @param before as it was when last looked up or saved
   */
  SaveResult save(String user, Profile before, Profile after);

  /** Erases all that is kept of a person; one who is not known counts as erased. */
  EraseResult erase(String user);
}
