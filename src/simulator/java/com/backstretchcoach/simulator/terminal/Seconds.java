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

  /** As {@code 1 d 2 h 30 min}. */
  static String spell(Duration length) {
    StringBuilder words = new StringBuilder();
    append(words, length.toDays(), "d");
    append(words, length.toHoursPart(), "h");
    append(words, length.toMinutesPart(), "min");
    append(words, length.toSecondsPart(), "s");
    return words.toString().strip();
  }

  private static void append(StringBuilder words, long number, String unit) {
    if (number > 0) {
      words.append(' ').append(number).append(' ').append(unit);
    }
  }

  /** To a tenth, as {@code 82.0 s}. */
  static String precisely(Duration length) {
    return String.format(Locale.ROOT, "%.1f s", length.toMillis() / 1000.0);
  }
}
