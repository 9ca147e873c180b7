package com.backstretchcoach.alexa;

import java.time.ZoneId;

/**
 * Alexa's services for one request. They share one time limit, after which each fails at once: a
 * person is waiting.
 */
public interface AlexaServices {
  /** The zone of the device, {@link Fault#UNAVAILABLE} also where none is set. */
  CallResult<ZoneId> zone();

  /** Its timers. */
  Timers timers();

  /** Its reminders. */
  Reminders reminders();
}
