package com.backstretchcoach.feature.privacy;

import com.backstretchcoach.alexa.AlexaServices;
import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Reminder;
import java.util.List;

/** The timers and reminders that this skill has set, as far as they have to be forgotten. */
final class Alerts {
  private Alerts() {}

  /** Removes all of them; false where some may be left. Without the permission there are none. */
  static boolean erase(AlexaServices alexa) {
    boolean timersGone = isGone(alexa.timers().cancelAll());
    return switch (alexa.reminders().list()) {
      case CallResult.Done<List<Reminder>>(List<Reminder> reminders) ->
          alexa.reminders().cancelAll(reminders.stream().map(Reminder::id).toList()).stream()
                  .allMatch(Alerts::isGone)
              && timersGone;
      case CallResult.Failed<List<Reminder>> failed -> isGone(failed) && timersGone;
    };
  }

  private static boolean isGone(CallResult<?> outcome) {
    return !(outcome instanceof CallResult.Failed<?>(Fault fault))
        || fault == Fault.NO_PERMISSION
        || fault == Fault.NOT_SUPPORTED
        || fault == Fault.GONE;
  }
}
