package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.dialog.ProfileChanges;
import com.backstretchcoach.profile.Day;

/** When reminders are offered: at the end of a person's first set, and never again. */
final class RemindersOffer {
  private RemindersOffer() {}

  static boolean isDue(ProfileChanges profile) {
    return profile.state() == ProfileChanges.State.READ
        && profile.now().reminders().isEmpty()
        && profile.now().days().values().stream().mapToInt(Day::sets).sum() == 0;
  }
}
