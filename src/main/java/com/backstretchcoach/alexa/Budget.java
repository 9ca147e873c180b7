package com.backstretchcoach.alexa;

import java.time.Duration;

/** The time that calls may still take; not for several threads at once. */
final class Budget {
  private final Duration call;
  private Duration left;

  Budget(Limits limits) {
    this.call = limits.call();
    this.left = limits.all();
  }

  /** How long the next call may take; nothing once the time is used up. */
  Duration next() {
    return left.compareTo(call) < 0 ? left : call;
  }

  /** Takes off what a call took. */
  void spend(Duration taken) {
    left = taken.compareTo(left) < 0 ? left.minus(taken) : Duration.ZERO;
  }
}
