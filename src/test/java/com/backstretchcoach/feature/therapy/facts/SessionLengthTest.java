package com.backstretchcoach.feature.therapy.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SessionLengthTest {
  private final Therapies therapies = Therapies.load();

  @ParameterizedTest
  @EnumSource
  void fifteenMinutesIsUsualAndTwentyTheMost(Therapy therapy) {
    TherapyFacts facts = therapies.of(therapy);

    assertThat(facts.usualMinutes()).isEqualTo(15);
    assertThat(SessionLength.of("PT15M", facts)).isEqualTo(new SessionLength.Fine(15));
    assertThat(SessionLength.of("PT20M", facts)).isEqualTo(new SessionLength.Fine(20));
    assertThat(SessionLength.of("PT20M1S", facts)).isEqualTo(new SessionLength.TooLong(21));
    assertThat(SessionLength.of("PT1H", facts)).isEqualTo(new SessionLength.TooLong(60));
  }

  @Test
  void fiftyMayHaveBeenFifteen() {
    assertThat(judge("PT50M")).isEqualTo(new SessionLength.SoundsLikeFifteen());
    assertThat(judge("PT3000S")).isEqualTo(new SessionLength.SoundsLikeFifteen());
    assertThat(judge("PT40M")).isEqualTo(new SessionLength.TooLong(40));
  }

  @Test
  void aMinuteIsOfLittleUse() {
    assertThat(judge("PT1M")).isEqualTo(new SessionLength.Brief());
    assertThat(judge("PT5M")).isEqualTo(new SessionLength.Fine(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-PT15M", "PT0S", "PT", "fifteen", "", "P99999999999999D", "?"})
  void nonsenseIsNoLengthOfTime(String value) {
    assertThat(judge(value)).isEqualTo(new SessionLength.NotUnderstood());
  }

  private SessionLength judge(String value) {
    return SessionLength.of(value, therapies.cold());
  }
}
