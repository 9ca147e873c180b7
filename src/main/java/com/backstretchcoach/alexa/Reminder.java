package com.backstretchcoach.alexa;

import java.time.LocalTime;

/**
 * A daily reminder of this skill.
 *
 * @param time of day where the device is
 * @param zone the id of the zone of that time; empty where Alexa does not tell
 */
public record Reminder(String id, LocalTime time, String zone) {}
