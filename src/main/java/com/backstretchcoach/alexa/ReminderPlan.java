package com.backstretchcoach.alexa;

import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * A reminder to be set, which comes back every day.
 *
 * @param time of day where the device is
 * @param now the time there; the first one comes after it
 * @param spoken says what to do
 */
public record ReminderPlan(LocalTime time, ZonedDateTime now, String locale, String spoken) {}
