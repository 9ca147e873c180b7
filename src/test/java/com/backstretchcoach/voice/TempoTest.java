package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Pace;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TempoTest {
  @ParameterizedTest
  @EnumSource(Pace.class)
  void thereAreFiveSecondsOrMoreToSettleAndFiveToEightToChangeLegs(Pace pace) {
    for (boolean brief : new boolean[] {true, false}) {
      Tempo tempo = Tempo.of(pace, brief);
      assertThat(tempo.settle()).isGreaterThanOrEqualTo(Duration.ofSeconds(5));
      assertThat(tempo.change()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(8));
    }
  }
}
