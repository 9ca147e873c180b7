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
   * Saves what has changed beside what other devices have saved. What was saved before is saved
   * once.
   */
  SaveResult save(String user, ProfileUpdate update);

  /**
   * Saves what the person has chosen since.
   *
   * @param before as it was when last looked up or saved
   */
  default SaveResult save(String user, Profile before, Profile after) {
    return save(user, ProfileUpdate.between(before, after));
  }

  /** Erases all that is kept of a person; one who is not known counts as erased. */
  EraseResult erase(String user);
}
