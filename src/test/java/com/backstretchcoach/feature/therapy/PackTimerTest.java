package com.backstretchcoach.feature.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A timer on offer travels through the device, and through Alexa's own question. */
class PackTimerTest {
  static Stream<PackTimer> timers() {
    return Stream.of(
        new PackTimer(Optional.of(Therapy.COLD), 15), new PackTimer(Optional.empty(), 20));
  }

  @ParameterizedTest
  @MethodSource("timers")
  void comesBackAsItWasSent(PackTimer timer) {
    assertThat(PackTimer.read(timer.text())).contains(timer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "timer/cold/21", "timer/cold/999", "timer/fire/15", "timer/cold/15; drop"})
  void whatMakesNoSenseIsNoTimer(String text) {
    assertThat(PackTimer.read(text)).isEmpty();
  }
}
