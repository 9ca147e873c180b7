package com.backstretchcoach.feature.therapy.facts;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads AMAZON.DATE values that stand for something past. Alexa turns a weekday into the next such
 * day; a day or weekend up to a week ahead therefore means the one just past.
 */
public final class AlexaDate {
  private static final String PRESENT = "PRESENT_REF";
  private static final int DAYS_PER_WEEK = 7;
  private static final int FEBRUARY = 2;

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{1,2})(-WE)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4}-\\d{2})(?:-XX)?");
  private static final Pattern SEASON = Pattern.compile("(\\d{4})-(?:WI|SP|SU|FA)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:-XX(?:-XX)?)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})X");

  /** The days a value covers, both included. */
  public record Days(LocalDate first, LocalDate last) {}

  private AlexaDate() {}

  /** The days meant; they may lie ahead of {@code today}. Nothing when it is no such value. */
  public static Optional<Days> parse(String value, LocalDate today) {
    try {
      return read(value.strip(), today);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Days> read(String value, LocalDate today) {
    if (value.equals(PRESENT)) {
      return Optional.of(new Days(today, today));
    }
    if (DAY.matcher(value).matches()) {
      LocalDate day = LocalDate.parse(value);
      return Optional.of(justPast(new Days(day, day), today));
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return Optional.of(week(week, today));
    }
    Matcher month = MONTH.matcher(value);
    if (month.matches()) {
      YearMonth whole = YearMonth.parse(month.group(1));
      return Optional.of(new Days(whole.atDay(1), whole.atEndOfMonth()));
    }
    return longSpan(value);
  }

  private static Optional<Days> longSpan(String value) {
    Matcher season = SEASON.matcher(value);
    if (season.matches()) {
      // Which months a season means depends on the hemisphere, and a winter on whose new year.
      int year = Integer.parseInt(season.group(1));
      return Optional.of(
          new Days(LocalDate.of(year, 1, 1), YearMonth.of(year + 1, FEBRUARY).atEndOfMonth()));
    }
    Matcher year = YEAR.matcher(value);
    if (year.matches()) {
      return Optional.of(years(Integer.parseInt(year.group(1)), 1));
    }
    Matcher decade = DECADE.matcher(value);
    return decade.matches()
        ? Optional.of(years(Integer.parseInt(decade.group(1)) * 10, 10))
        : Optional.empty();
  }

  private static Days week(Matcher week, LocalDate today) {
    LocalDate monday =
        LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
            .with(DayOfWeek.MONDAY);
    boolean weekend = week.group(3) != null;
    LocalDate sunday = monday.with(DayOfWeek.SUNDAY);
    return weekend
        ? justPast(new Days(monday.with(DayOfWeek.SATURDAY), sunday), today)
        : new Days(monday, sunday);
  }

  private static Days years(int first, int count) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31));
  }

  private static Days justPast(Days days, LocalDate today) {
    boolean withinAWeek =
        days.first().isAfter(today) && !days.first().isAfter(today.plusDays(DAYS_PER_WEEK));
    return withinAWeek
        ? new Days(days.first().minusDays(DAYS_PER_WEEK), days.last().minusDays(DAYS_PER_WEEK))
        : days;
  }
}
