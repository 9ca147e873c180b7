package com.backstretchcoach.feature.reminders;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Spreads stretches over the hours in which someone is up.
 *
 * @param length from the first to the last
 */
public record WakingHours(LocalTime from, Duration length) {
  private static final Duration LEAST_GAP = Duration.ofHours(1);
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  /** Hours shorter or longer than these were hardly meant, where the other half of the day fits. */
  private static final Duration SHORT = Duration.ofHours(6);

  private static final Duration LONG = Duration.ofHours(17);
  private static final int STEP_MINUTES = 15;
  private static final int HOUR_MINUTES = 60;
  private static final int DAY_MINUTES = 24 * HOUR_MINUTES;

  /**
   * The hours that were said. "Between nine and nine" is heard as the same time twice where an hour
   * may be in the morning or in the evening: the second is in the evening.
   */
  public static WakingHours of(ReminderWish.Hours said, boolean twelveHour) {
    Duration length = between(said.from(), said.until());
    Duration later = between(said.from(), said.until().plus(HALF_A_DAY));
    boolean odd = length.compareTo(SHORT) < 0 || length.compareTo(LONG) > 0;
    boolean meantLater =
        twelveHour && odd && said.until().isBefore(LocalTime.NOON) && later.compareTo(SHORT) >= 0;
    return new WakingHours(said.from(), meantLater ? later : length);
  }

  /**
   * So many times, evenly, on the quarter hour; nothing when there is less than an hour between.
   */
  public Optional<List<LocalTime>> spread(int times) {
    if (times == 1) {
      return Optional.of(List.of(from));
    }
    long gaps = times - 1L;
    if (length.compareTo(LEAST_GAP.multipliedBy(gaps)) < 0) {
      return Optional.empty();
    }
    return Optional.of(
        IntStream.range(0, times)
            .mapToObj(n -> from.plus(length.multipliedBy(n).dividedBy(gaps)))
            .map(WakingHours::toTheQuarter)
            .toList());
  }

  private static LocalTime toTheQuarter(LocalTime time) {
    int minutes = time.getHour() * HOUR_MINUTES + time.getMinute() + STEP_MINUTES / 2;
    return LocalTime.MIDNIGHT.plusMinutes(minutes - minutes % STEP_MINUTES);
  }

  private static Duration between(LocalTime from, LocalTime until) {
    long minutes = Duration.between(from, until).toMinutes();
    return Duration.ofMinutes(Math.floorMod(minutes, DAY_MINUTES));
  }
}
