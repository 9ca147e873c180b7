package com.backstretchcoach.feature.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.Profile;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What is told of the days that are kept. */
class ProgressWordsTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

  private final NavigableMap<LocalDate, Day> days = new TreeMap<>();

  @Test
  void theSetsOfTodayAreToldAgainstTheGoal() {
    assertThat(told()).startsWith("No set yet today");
    today(1);
    assertThat(told()).startsWith("One set done today. Your goal is 3.");
    today(2);
    assertThat(told()).startsWith("2 sets done today. Your goal is 3.");
    today(3);
    assertThat(told()).startsWith("3 sets done today, and that meets your goal of 3.");
    today(4);
    assertThat(told()).startsWith("4 sets done today, and that meets your goal");
  }

  @Test
  void theWeekIsToldFromTwoSetsOn() {
    today(1);
    assertThat(told()).doesNotContain("in seven days");
    day(6, new Day(1, 0, 0));
    assertThat(told()).contains("That makes 2 sets in seven days.");
  }

  @Test
  void aDayAWeekAgoIsNoLongerInTheWeek() {
    today(1);
    day(7, new Day(1, 0, 0));

    assertThat(told()).doesNotContain("in seven days");
  }

  @Test
  void theMinutesAreToldFromTwoOn() {
    day(1, new Day(0, 0, 119));
    assertThat(told()).doesNotContain("You held for");
    day(1, new Day(0, 0, 120));
    assertThat(told()).contains("You held for 2 minutes in the past week.");
  }

  @Test
  void daysInARowAreToldFromTwoOnAndUpToYesterdayUntilTodayHasASet() {
    day(1, new Day(1, 6, 120));
    assertThat(told()).doesNotContain("in a row");
    day(2, new Day(0, 1, 20));
    assertThat(told()).contains("Up to yesterday that was 2 days in a row.");
    today(1);
    assertThat(told()).contains("That is 3 days in a row.");
  }

  @Test
  void theWeekIsSeenDayByDayWithTodayLast() {
    today(2);
    day(6, new Day(1, 6, 150));
    day(7, new Day(5, 30, 600));

    WeekView week = (WeekView) words().view(profile());

    assertThat(week.days())
        .extracting(WeekView.DayBar::day)
        .startsWith(DayOfWeek.THURSDAY)
        .endsWith(DayOfWeek.WEDNESDAY)
        .hasSize(7);
    assertThat(week.days()).extracting(WeekView.DayBar::sets).containsExactly(1, 0, 0, 0, 0, 0, 2);
    assertThat(week.minutes()).isEqualTo((150 + 2 * 120) / 60);
    assertThat(week.streak()).isEqualTo(1);
    assertThat(week.goal()).isEqualTo(3);
  }

  private void today(int sets) {
    day(0, new Day(sets, sets * 6, sets * 120));
  }

  private void day(int ago, Day done) {
    days.put(WEDNESDAY.minusDays(ago), done);
  }

  private String told() {
    return words().of(profile());
  }

  private Profile profile() {
    return Profile.NOTHING.withDays(days);
  }

  private static ProgressWords words() {
    return new ProgressWords(new Phrases(Language.of(Language.DEFAULT_LOCALE), 0), WEDNESDAY);
  }
}
