package com.backstretchcoach.memory;

/** Keeps what a person would want remembered. No method throws when the store fails. */
public interface Memory {
  /**
   * Looks a person up.
   *
   * @param user the id that Alexa gives a person for this skill alone
   */
  Recall recall(String user);

  /**
   * Keeps what has changed. Where another device has written in the meantime, both are kept.
   *
   * @param before as it was when last recalled or kept
   */
  Kept keep(String user, Remembered before, Remembered after);

  /** Erases all that is kept of a person; one who is not known counts as erased. */
  Forgotten forget(String user);
}
