package com.backstretchcoach.simulator.echo;

import com.backstretchcoach.simulator.envelope.Understood;
import java.time.Instant;

/** Understands what a person says to the skill. */
@FunctionalInterface
public interface Listener {
  /**
   * The intent nearest to {@code utterance}, or {@code AMAZON.FallbackIntent}.
   *
   * @param now when it was said; "yesterday" depends on it
   */
  Understood hear(String utterance, Instant now);
}
