package com.backstretchcoach.alexa;

import java.time.Duration;

/**
 * How long Alexa's services may keep a person waiting.
 *
 * @param connect for a connection
 * @param call for one call, from the connection to the last byte
 * @param all for all calls within one request of the skill
 */
record Limits(Duration connect, Duration call, Duration all) {
  /** With one call of the memory beside them, an answer comes within three seconds. */
  static final Limits OURS =
      new Limits(Duration.ofMillis(400), Duration.ofMillis(1_000), Duration.ofMillis(1_500));
}
