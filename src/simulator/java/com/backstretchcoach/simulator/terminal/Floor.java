package com.backstretchcoach.simulator.terminal;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Time passing in a room where a person may speak at any moment. */
public interface Floor {
  /** The time in that room. */
  Instant now();

  /** Waits until something is said, or for {@code patience}; what was said, if anything. */
  Optional<String> await(Duration patience);

  /** Waits until something is said; empty when nothing will be. */
  Optional<String> next();

  /** Whether the person has left. */
  boolean closed();
}
