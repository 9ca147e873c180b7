package com.backstretchcoach.alexa;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The time that calls may still take, counted from the first; they may go on side by side. */
final class Budget {
  private final Limits limits;
  private final LongSupplier nanoTime;
  private OptionalLong began = OptionalLong.empty();

  /**
   * Time within {@code limits}.
   *
   * @param nanoTime a clock in nanoseconds, as {@link System#nanoTime}
   */
  Budget(Limits limits, LongSupplier nanoTime) {
    this.limits = limits;
    this.nanoTime = nanoTime;
  }

  /** How long the next call may take; nothing once the time is used up. */
  synchronized Duration next() {
    long now = nanoTime.getAsLong();
    if (began.isEmpty()) {
      began = OptionalLong.of(now);
    }
    Duration left = limits.all().minusNanos(now - began.getAsLong());
    if (left.isNegative()) {
      return Duration.ZERO;
    }
    return left.compareTo(limits.call()) < 0 ? left : limits.call();
  }
}
