package com.backstretchcoach.feature.therapy.facts;

import com.backstretchcoach.language.IsoDuration;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * How long ago an injury happened, as closely as it was said. It serves one answer and is not kept.
 *
 * @param atLeast never negative
 * @param atMost not shorter than {@code atLeast}
 */
public record InjuryTime(Duration atLeast, Duration atMost) {
  private static final int LONG_AGO_DAYS = 30;

  public InjuryTime {
    if (atLeast.isNegative() || atMost.compareTo(atLeast) < 0) {
      throw new IllegalArgumentException(atLeast + " to " + atMost + " ago");
    }
  }

  /** An AMAZON.DATE value; nothing when it is not understood or lies ahead. */
  public static Optional<InjuryTime> ofDate(String value, LocalDate today) {
    return AlexaDate.parse(value, today).flatMap(days -> ofDays(days, today));
  }

  /** An AMAZON.DURATION value that has passed since; nothing when negative or not understood. */
  public static Optional<InjuryTime> ofElapsed(String value) {
    return IsoDuration.parse(value)
        .filter(ago -> !ago.isNegative())
        .map(ago -> new InjuryTime(ago, ago));
  }

  /**
   * A RECENTLY value: {@code today}, {@code yesterday}, {@code last_week} (the week before this
   * one, Monday to Sunday) or {@code long_ago}; nothing for any other.
   */
  public static Optional<InjuryTime> ofRecently(String id, LocalDate today) {
    return switch (id) {
      case "today" -> Optional.of(daysAgo(0, 0));
      case "yesterday" -> Optional.of(daysAgo(1, 1));
      case "last_week" -> {
        LocalDate monday =
            today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1);
        yield ofDays(new AlexaDate.Days(monday, monday.plusDays(6)), today);
      }
      case "long_ago" -> Optional.of(daysAgo(LONG_AGO_DAYS, LONG_AGO_DAYS));
      default -> Optional.empty();
    };
  }

  private static Optional<InjuryTime> ofDays(AlexaDate.Days days, LocalDate today) {
    if (days.first().isAfter(today)) {
      return Optional.empty();
    }
    LocalDate last = days.last().isAfter(today) ? today : days.last();
    return Optional.of(
        daysAgo(
            ChronoUnit.DAYS.between(last, today), ChronoUnit.DAYS.between(days.first(), today)));
  }

  private static InjuryTime daysAgo(long atLeast, long atMost) {
    return new InjuryTime(Duration.ofDays(atLeast), Duration.ofDays(atMost));
  }
}
