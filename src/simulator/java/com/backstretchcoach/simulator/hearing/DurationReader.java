package com.backstretchcoach.simulator.hearing;

import static java.util.Map.entry;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** AMAZON.DURATION: ISO 8601, such as PT1M30S for a minute and a half. */
final class DurationReader implements SlotReader {
  private static final double TRUST = 0.92;
  private static final Set<String> HEDGES =
      Set.of("about", "around", "roughly", "almost", "nearly", "maybe", "like", "over", "only");
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          entry("second", Unit.SECOND),
          entry("seconds", Unit.SECOND),
          entry("sec", Unit.SECOND),
          entry("secs", Unit.SECOND),
          entry("s", Unit.SECOND),
          entry("minute", Unit.MINUTE),
          entry("minutes", Unit.MINUTE),
          entry("min", Unit.MINUTE),
          entry("mins", Unit.MINUTE),
          entry("hour", Unit.HOUR),
          entry("hours", Unit.HOUR),
          entry("hr", Unit.HOUR),
          entry("hrs", Unit.HOUR),
          entry("h", Unit.HOUR),
          entry("day", Unit.DAY),
          entry("days", Unit.DAY),
          entry("week", Unit.WEEK),
          entry("weeks", Unit.WEEK),
          entry("fortnight", Unit.FORTNIGHT),
          entry("month", Unit.MONTH),
          entry("months", Unit.MONTH),
          entry("year", Unit.YEAR),
          entry("years", Unit.YEAR));

  private enum Unit {
    SECOND("PT%sS", 0, null),
    MINUTE("PT%sM", 60, SECOND),
    HOUR("PT%sH", 60, MINUTE),
    DAY("P%sD", 24, HOUR),
    WEEK("P%sW", 7, DAY),
    FORTNIGHT("P2W", 14, DAY),
    MONTH("P%sM", 4, WEEK),
    YEAR("P%sY", 12, MONTH);

    private final String format;
    private final int parts;
    private final @Nullable Unit smaller;

    Unit(String format, int parts, @Nullable Unit smaller) {
      this.format = format;
      this.parts = parts;
      this.smaller = smaller;
    }

    String of(long count) {
      return format.formatted(count);
    }

    String of(double count) {
      long whole = (long) count;
      long rest = Math.round((count - whole) * parts);
      if (rest == 0 || smaller == null) {
        return of(whole);
      }
      String small = smaller.of(rest);
      return whole == 0 ? small : joined(of(whole), small);
    }
  }

  private record Amount(double count, int to) {}

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    int at = from;
    while (at < tokens.size() && HEDGES.contains(tokens.get(at))) {
      at++;
    }
    Amount amount = amount(tokens, at);
    if (amount == null || amount.to() >= tokens.size()) {
      return List.of();
    }
    Unit unit = UNITS.get(tokens.get(amount.to()));
    if (unit == null || (at == amount.to() && unit == Unit.SECOND)) {
      return List.of();
    }
    int to = amount.to() + 1;
    double count = amount.count();
    if (startsWith(tokens, to, "and", "a", "half")) {
      count += 0.5;
      to += 3;
    } else if (startsWith(tokens, to, "or", "two") || startsWith(tokens, to, "or", "so")) {
      to += 2;
    }
    String value = count < 0 ? "-" + unit.of(-count) : unit.of(count);
    int next = startsWith(tokens, to, "and") ? to + 1 : to;
    Amount second = amount(tokens, next);
    if (second != null && second.to() < tokens.size()) {
      Unit smaller = UNITS.get(tokens.get(second.to()));
      if (smaller != null && smaller.ordinal() < unit.ordinal() && second.count() >= 1) {
        value = joined(value, smaller.of(second.count()));
        to = second.to() + 1;
      }
    }
    return List.of(Reading.plain(from, to, value, TRUST));
  }

  private static @Nullable Amount amount(List<String> tokens, int from) {
    if (startsWith(tokens, from, "half", "an") || startsWith(tokens, from, "half", "a")) {
      return new Amount(0.5, from + 2);
    }
    if (startsWith(tokens, from, "a", "quarter", "of", "an")) {
      return new Amount(0.25, from + 4);
    }
    if (startsWith(tokens, from, "three", "quarters", "of", "an")) {
      return new Amount(0.75, from + 4);
    }
    if (startsWith(tokens, from, "a", "couple", "of")) {
      return new Amount(2, from + 3);
    }
    if (startsWith(tokens, from, "a", "couple") || startsWith(tokens, from, "couple", "of")) {
      return new Amount(2, from + 2);
    }
    if (startsWith(tokens, from, "couple")) {
      return new Amount(2, from + 1);
    }
    if (startsWith(tokens, from, "a", "few")) {
      return new Amount(3, from + 2);
    }
    if (startsWith(tokens, from, "a", "half")) {
      return new Amount(0.5, from + 2);
    }
    NumberWords.Spoken number = NumberWords.at(tokens, from);
    if (number != null) {
      if (startsWith(tokens, number.to(), "and", "a", "half")) {
        return new Amount(number.value() + 0.5, number.to() + 3);
      }
      return new Amount(number.value(), number.to());
    }
    return startsWith(tokens, from, "a") || startsWith(tokens, from, "an")
        ? new Amount(1, from + 1)
        : null;
  }

  private static boolean startsWith(List<String> tokens, int from, String... words) {
    return from + words.length <= tokens.size()
        && tokens.subList(from, from + words.length).equals(List.of(words));
  }

  private static String joined(String large, String small) {
    if (!small.startsWith("PT")) {
      return large + small.substring(1);
    }
    return large.contains("T") ? large + small.substring(2) : large + small.substring(1);
  }
}
