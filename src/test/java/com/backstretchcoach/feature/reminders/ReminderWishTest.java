package com.backstretchcoach.feature.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wish travels through the device, and through Alexa's own question. */
class ReminderWishTest {
  static Stream<ReminderWish> wishes() {
    return Stream.of(
        new ReminderWish(3, Optional.empty()),
        new ReminderWish(
            5, Optional.of(new ReminderWish.Hours(LocalTime.of(9, 0), LocalTime.of(21, 30)))));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void comesBackAsItWasSent(ReminderWish wish) {
    assertThat(ReminderWish.read(wish.text())).contains(wish);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "reminders/9", "reminders/3/25:00/26:00", "reminders/3/09:00"})
  void whatMakesNoSenseIsNoWish(String text) {
    assertThat(ReminderWish.read(text)).isEmpty();
  }
}
