package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.advice.Therapy;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A wish travels through the device, and through Alexa's own question. */
class WishTest {
  static Stream<Wish> wishes() {
    return Stream.of(
        new Wish.OfTimer(Optional.of(Therapy.COLD), 15),
        new Wish.OfTimer(Optional.empty(), 20),
        new Wish.OfReminders(3, Optional.empty()),
        new Wish.OfReminders(
            5, Optional.of(new Wish.Hours(LocalTime.of(9, 0), LocalTime.of(21, 30)))));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void comesBackAsItWasSent(Wish wish) {
    assertThat(Wish.read(wish.text())).contains(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "timer/cold/21",
        "timer/cold/999",
        "timer/fire/15",
        "reminders/9",
        "reminders/3/25:00/26:00",
        "reminders/3/09:00",
        "timer/cold/15; drop"
      })
  void whatMakesNoSenseIsNoWish(String text) {
    assertThat(Wish.read(text)).isEmpty();
  }
}
