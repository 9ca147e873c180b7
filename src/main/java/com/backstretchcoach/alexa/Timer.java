package com.backstretchcoach.alexa;

import java.time.Duration;

/**
 * A timer of this skill.
 *
 * @param left until it rings, by Alexa's clock when it was asked
 */
public record Timer(String id, String label, boolean paused, Duration left) {
  /** Its clock and Alexa's differ by a moment; a timer just set has no more than its length. */
  Timer atMost(Duration length) {
    return left.compareTo(length) > 0 ? new Timer(id, label, paused, length) : this;
  }
}
