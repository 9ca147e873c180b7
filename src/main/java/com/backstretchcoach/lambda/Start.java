package com.backstretchcoach.lambda;

import com.backstretchcoach.resource.EnumId;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** How ready the function was when a request came. */
enum Start {
  /** It had just been started. */
  COLD,
  /** It had just been restored from a snapshot. */
  RESTORED,
  /** It had answered before. */
  WARM;

  /** Its name in the log. */
  String id() {
    return EnumId.of(this);
  }

  /** Tells the first request of a function from all that come after it. */
  static final class Once {
    private final AtomicReference<Start> next;

    /** Reads how Lambda starts the function from the variables it sets. */
    Once(Map<String, String> variables) {
      boolean snapshot =
          "snap-start".equals(variables.getOrDefault("AWS_LAMBDA_INITIALIZATION_TYPE", ""));
      next = new AtomicReference<>(snapshot ? RESTORED : COLD);
    }

    /** How ready it is for the request that has come now. */
    Start now() {
      return next.getAndSet(WARM);
    }
  }
}
