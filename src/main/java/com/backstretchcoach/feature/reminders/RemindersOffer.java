package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.ProfileChanges;

/** When reminders are offered: at the end of a person's first set, and never again. */
final class RemindersOffer {
  private RemindersOffer() {}

  static boolean isDue(ProfileChanges profile) {
    return profile.state() == ProfileChanges.State.READ
        && profile.now().get(Preference.REMINDERS).isEmpty()
        && profile.now().days().values().stream().mapToInt(Day::sets).sum() == 0;
  }
}
