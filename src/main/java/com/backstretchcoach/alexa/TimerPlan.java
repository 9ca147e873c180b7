package com.backstretchcoach.alexa;

import java.time.Duration;

/**
 * A timer to be set.
 *
 * @param length up to two hours
 * @param label unique among the timers of the device, up to 256 characters; Alexa speaks it
 * @param announcement spoken when it ends
 */
public record TimerPlan(Duration length, String label, String locale, String announcement) {}
