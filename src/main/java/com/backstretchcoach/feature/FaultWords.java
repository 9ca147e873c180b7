package com.backstretchcoach.feature;

import com.backstretchcoach.alexa.Fault;

/** Which text says why Alexa did not do something. */
public final class FaultWords {
  private FaultWords() {}

  public static String key(String prefix, Fault fault) {
    return prefix
        + "."
        + switch (fault) {
          case NO_PERMISSION -> "no_permission";
          case TOO_MANY -> "too_many";
          case DEVICE_OFFLINE -> "offline";
          case NOT_SUPPORTED -> "not_supported";
          case GONE, BUSY, UNAVAILABLE -> "unavailable";
        };
  }
}
