package com.backstretchcoach.alexa;

import java.time.Duration;

/**
 * A timer of this skill.
 *
 * @param left until it rings, by Alexa's clock when it was asked
 */
public record Timer(String id, String label, boolean paused, Duration left) {}
