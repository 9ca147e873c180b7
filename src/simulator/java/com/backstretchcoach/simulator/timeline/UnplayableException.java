package com.backstretchcoach.simulator.timeline;

/** A response that cannot be heard as it stands; the message says what and where. */
public final class UnplayableException extends RuntimeException {
  /** An audio that cannot be played, with the reason. */
  UnplayableException(String message) {
    super(message);
  }
}
