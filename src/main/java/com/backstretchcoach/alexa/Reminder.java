package com.backstretchcoach.alexa;

import java.time.LocalTime;

/**
 * A daily reminder of this skill.
 *
 * @param time of day where the device is
 */
public record Reminder(String id, LocalTime time) {}
