package com.backstretchcoach.feature.therapy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HotOrColdTest {
  private final HotOrCold hotOrCold = new HotOrCold(Therapies.load());

  @ParameterizedTest
  @CsvSource({
    "PT0S, FRESH",
    "PT3H, FRESH",
    "P1D, FRESH",
    "PT47H59M, FRESH",
    "P2D, TURNING",
    "PT60H, TURNING",
    "P3D, TURNING",
    "PT72H1S, SETTLED",
    "P4D, SETTLED",
    "P13D, SETTLED",
    "P14D, LINGERING",
    "P21D, LINGERING",
    "P365D, LINGERING"
  })
  void coldGivesWayToHeatInTwoToThreeDays(Duration ago, Healing healing) {
    assertThat(hotOrCold.healing(new InjuryTime(ago, ago))).contains(healing);
  }

  @Test
  void aWeekThatCoversBothColdAndHeatDecidesNothing() {
    LocalDate monday = LocalDate.of(2026, 11, 23);
    InjuryTime lastWeek = InjuryTime.ofRecently("last_week", monday).orElseThrow();

    assertThat(hotOrCold.healing(lastWeek)).isEmpty();
  }
}
