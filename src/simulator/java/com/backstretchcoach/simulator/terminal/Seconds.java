package com.backstretchcoach.simulator.terminal;

import java.time.Duration;
import java.util.Locale;

/** Writes lengths of time. */
final class Seconds {
  private Seconds() {}

  /** Whole seconds as {@code 20 s}, others to a tenth. */
  static String of(Duration length) {
    return length.toMillis() % 1000 == 0 ? length.toSeconds() + " s" : precisely(length);
  }

  /** To a tenth, as {@code 82.0 s}. */
  static String precisely(Duration length) {
    return String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1000.0);
  }
}
