package com.backstretchcoach.simulator.hearing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** AMAZON.DATE: a weekday or a day of the year is the next such day, today included. */
final class DateReader implements SlotReader {
  private static final double TRUST = 0.93;
  private static final Map<String, DayOfWeek> WEEKDAYS =
      byName(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  private static final Map<String, Month> MONTHS =
      byName(Month.values(), month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
  private static final List<String> ORDINALS =
      List.of(
          ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                  + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                  + " twentieth")
              .split(" "));

  /** The day that is said after a month, 0 for none, and the token after it. */
  private record DayOfMonth(int day, int to) {}

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    LocalDate today = now.toLocalDate();
    String first = tokens.get(from);
    String second = from + 1 < tokens.size() ? tokens.get(from + 1) : "";
    if (first.equals("last") || first.equals("this") || first.equals("past")) {
      String value = relative(first.equals("this"), second, today);
      return value == null ? List.of() : one(from, from + 2, value);
    }
    if (first.equals("the") && startsWithDayBefore(tokens, from)) {
      return one(from, from + 4, today.minusDays(2).toString());
    }
    LocalDate named = named(first, today);
    if (named != null) {
      return second.equals("last")
              && from + 2 < tokens.size()
              && tokens.get(from + 2).equals("week")
          ? one(from, from + 3, lastWeek(named, today).toString())
          : one(from, from + 1, named.toString());
    }
    Month month = MONTHS.get(first);
    if (month != null) {
      return inMonth(tokens, from, month, today);
    }
    return List.of();
  }

  private static boolean startsWithDayBefore(List<String> tokens, int from) {
    return from + 4 <= tokens.size()
        && tokens.subList(from, from + 4).equals(List.of("the", "day", "before", "yesterday"));
  }

  private static @Nullable LocalDate named(String word, LocalDate today) {
    DayOfWeek day = WEEKDAYS.get(word);
    if (day != null) {
      return today.with(TemporalAdjusters.nextOrSame(day));
    }
    return switch (word) {
      case "today" -> today;
      case "yesterday" -> today.minusDays(1);
      case "tomorrow" -> today.plusDays(1);
      default -> null;
    };
  }

  private static @Nullable String relative(boolean current, String word, LocalDate today) {
    DayOfWeek day = WEEKDAYS.get(word);
    if (day != null) {
      return today
          .with(current ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previous(day))
          .toString();
    }
    int back = current ? 0 : 1;
    return switch (word) {
      case "week" -> week(today.minusWeeks(back));
      case "weekend" -> week(today.minusWeeks(back)) + "-WE";
      case "month" -> YearMonth.from(today).minusMonths(back).toString();
      case "year" -> Integer.toString(today.getYear() - back);
      default -> null;
    };
  }

  private static List<Reading> inMonth(
      List<String> tokens, int from, Month month, LocalDate today) {
    int at = from + 1 < tokens.size() && tokens.get(from + 1).equals("the") ? from + 2 : from + 1;
    DayOfMonth spoken = dayOfMonth(tokens, at);
    if (spoken.day() < 1 || spoken.day() > month.maxLength()) {
      return wholeMonth(from, month, today);
    }
    LocalDate date = YearMonth.of(today.getYear(), month).atEndOfMonth();
    date = date.withDayOfMonth(Math.min(spoken.day(), date.getDayOfMonth()));
    return one(from, spoken.to(), (date.isBefore(today) ? date.plusYears(1) : date).toString());
  }

  private static List<Reading> wholeMonth(int from, Month month, LocalDate today) {
    if (month == Month.MAY || month == Month.MARCH) {
      // By themselves these words are hardly ever a date.
      return List.of();
    }
    YearMonth next = YearMonth.of(today.getYear(), month);
    YearMonth ahead = next.isBefore(YearMonth.from(today)) ? next.plusYears(1) : next;
    return one(from, from + 1, ahead.toString());
  }

  /** A number with or without its ending, "twenty fifth", or an ordinal up to twentieth. */
  private static DayOfMonth dayOfMonth(List<String> tokens, int at) {
    NumberWords.Spoken number = NumberWords.at(tokens, at);
    if (number == null) {
      int ordinal = ordinal(tokens, at);
      return new DayOfMonth(ordinal, ordinal > 0 ? at + 1 : at);
    }
    int day = (int) number.value();
    int to = number.to();
    int unit = ordinal(tokens, to);
    if (day % 10 == 0 && unit >= 1 && unit <= 9) {
      return new DayOfMonth(day + unit, to + 1);
    }
    boolean ending = to < tokens.size() && tokens.get(to).matches("st|nd|rd|th");
    return new DayOfMonth(day, ending ? to + 1 : to);
  }

  /** 1 for "first" and so on; 0 where there is no ordinal. */
  private static int ordinal(List<String> tokens, int at) {
    return at < tokens.size() ? ORDINALS.indexOf(tokens.get(at)) + 1 : 0;
  }

  private static LocalDate lastWeek(LocalDate named, LocalDate today) {
    return today
        .minusWeeks(1)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
        .with(TemporalAdjusters.nextOrSame(named.getDayOfWeek()));
  }

  private static String week(LocalDate day) {
    return "%d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static List<Reading> one(int from, int to, String value) {
    return List.of(Reading.plain(from, to, value, TRUST));
  }

  private static <T> Map<String, T> byName(T[] values, Function<T, String> name) {
    return Arrays.stream(values)
        .collect(
            Collectors.toUnmodifiableMap(
                value -> name.apply(value).toLowerCase(Locale.ROOT), Function.identity()));
  }
}
