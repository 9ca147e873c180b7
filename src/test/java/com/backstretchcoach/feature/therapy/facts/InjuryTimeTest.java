package com.backstretchcoach.feature.therapy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InjuryTimeTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 0, 0", // today
    "2026-11-24, 1, 1", // yesterday
    "2026-11-23, 2, 2",
    "2026-11-26, 6, 6", // "on Thursday", which Alexa gives as tomorrow
    "2026-12-01, 1, 1", // "on Tuesday"
    "2026-12-02, 0, 0", // "on Wednesday", said on a Wednesday
    "2026-W48, 0, 2", // this week
    "2026-W47, 3, 9", // last week
    "2026-W47-WE, 3, 4", // last weekend
    "2026-W48-WE, 3, 4", // "on the weekend", which Alexa gives as the next one
    "2026-11, 0, 24",
    "2026-11-XX, 0, 24",
    "2026-10, 25, 55",
    "2026, 0, 328",
    "2026-XX-XX, 0, 328",
    "2025, 329, 693",
    "2025-WI, 270, 693",
    "201X, 2521, 6172",
    "202X, 0, 2520",
    "PRESENT_REF, 0, 0"
  })
  void aDateIsSoManyDaysAgo(String value, int atLeast, int atMost) {
    assertThat(InjuryTime.ofDate(value, WEDNESDAY)).contains(daysAgo(atLeast, atMost));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-12-03",
        "2027-05",
        "2027",
        "2026-W49",
        "203X",
        "20XX",
        "2026-02-30",
        "2026-W60",
        "2026-13",
        "XXXX-05-05",
        "P2D",
        "thursday",
        "",
        "0"
      })
  void aDateAheadOrUnreadableIsNotUnderstood(String value) {
    assertThat(InjuryTime.ofDate(value, WEDNESDAY)).isEmpty();
  }

  @Test
  void aWeekdayIsTheOnePastAcrossTheTurnOfTheYear() {
    LocalDate friday = LocalDate.of(2027, 1, 1);

    assertThat(InjuryTime.ofDate("2027-01-07", friday)).contains(daysAgo(1, 1));
    assertThat(InjuryTime.ofDate("2026-W53", friday)).contains(daysAgo(0, 4));
  }

  @ParameterizedTest
  @CsvSource({
    "PT1H, PT1H",
    "PT30M, PT30M",
    "P2D, PT48H",
    "P3W, P21D",
    "P1M, P30D",
    "P1Y, P365D",
    "P1DT12H, PT36H",
    "PT0S, PT0S"
  })
  void elapsedTimeIsTakenAsItWasSaid(String value, Duration ago) {
    assertThat(InjuryTime.ofElapsed(value)).contains(new InjuryTime(ago, ago));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-P1D", "P-1D", "P", "PT", "P1DT", "P5000Y", "P99999999999999D", "two days", "?"})
  void elapsedTimeThatMakesNoSenseIsNotUnderstood(String value) {
    assertThat(InjuryTime.ofElapsed(value)).isEmpty();
  }

  @Test
  void vagueWordsAreRead() {
    assertThat(InjuryTime.ofRecently("today", SUNDAY)).contains(daysAgo(0, 0));
    assertThat(InjuryTime.ofRecently("yesterday", SUNDAY)).contains(daysAgo(1, 1));
    assertThat(InjuryTime.ofRecently("last_week", SUNDAY)).contains(daysAgo(7, 13));
    assertThat(InjuryTime.ofRecently("long_ago", SUNDAY)).contains(daysAgo(30, 30));
    assertThat(InjuryTime.ofRecently("sometime", SUNDAY)).isEmpty();
  }

  private static InjuryTime daysAgo(int atLeast, int atMost) {
    return new InjuryTime(Duration.ofDays(atLeast), Duration.ofDays(atMost));
  }
}
