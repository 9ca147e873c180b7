package com.backstretchcoach.simulator.hearing;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Numbers from minus to thousands, in words or digits. */
final class NumberWords {
  private static final Map<String, Integer> UNITS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);
  private static final Set<String> UNREADABLE =
      Set.of("umpteen", "zillion", "gazillion", "bazillion", "infinity", "infinite");

  private NumberWords() {}

  /** A number and the token after it. */
  record Spoken(double value, int to) {
    String digits() {
      return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
  }

  /** Whether a number is meant that nobody can read. */
  static boolean unreadable(String token) {
    return UNREADABLE.contains(token);
  }

  /** Whether the word can be part of a number. */
  static boolean isPart(String token) {
    return UNITS.containsKey(token)
        || TENS.containsKey(token)
        || token.equals("hundred")
        || token.equals("thousand")
        || digits(token).isPresent();
  }

  /** The number that begins at {@code from}, or null. */
  static @Nullable Spoken at(List<String> tokens, int from) {
    boolean minus = from < tokens.size() && tokens.get(from).equals("minus");
    int at = minus ? from + 1 : from;
    if (at >= tokens.size()) {
      return null;
    }
    OptionalDouble digits = digits(tokens.get(at));
    if (digits.isPresent()) {
      return new Spoken(minus ? -digits.getAsDouble() : digits.getAsDouble(), at + 1);
    }
    Spoken words = words(tokens, at);
    return words == null || !minus ? words : new Spoken(-words.value(), words.to());
  }

  private static @Nullable Spoken words(List<String> tokens, int from) {
    BiFunction<Integer, Map<String, Integer>, Integer> look =
        (index, table) -> index < tokens.size() ? table.getOrDefault(tokens.get(index), -1) : -1;
    int at = from;
    long total = 0;
    boolean any = false;
    if (at + 1 < tokens.size() && tokens.get(at).equals("a") && isScale(tokens.get(at + 1))) {
      total = scale(tokens.get(at + 1));
      at += 2;
      any = true;
    }
    while (at < tokens.size()) {
      int tens = look.apply(at, TENS);
      int unit = look.apply(at, UNITS);
      if (tens >= 0) {
        total += tens;
        at++;
        int rest = look.apply(at, UNITS);
        if (rest > 0 && rest < 10) {
          total += rest;
          at++;
        }
      } else if (unit >= 0) {
        total += unit;
        at++;
      } else if (any && isScale(tokens.get(at))) {
        total *= scale(tokens.get(at));
        at++;
      } else if (any
          && tokens.get(at).equals("and")
          && isScale(tokens.get(at - 1))
          && at + 1 < tokens.size()
          && isPart(tokens.get(at + 1))) {
        at++;
        continue;
      } else {
        break;
      }
      any = true;
      if (at < tokens.size() && !isScale(tokens.get(at)) && !(isScale(tokens.get(at - 1)))) {
        break;
      }
    }
    return any ? new Spoken(total, at) : null;
  }

  private static boolean isScale(String token) {
    return token.equals("hundred") || token.equals("thousand");
  }

  private static int scale(String token) {
    return token.equals("hundred") ? 100 : 1000;
  }

  private static OptionalDouble digits(String token) {
    return token.matches("\\d{1,12}(\\.\\d{1,3})?")
        ? OptionalDouble.of(Double.parseDouble(token))
        : OptionalDouble.empty();
  }
}
