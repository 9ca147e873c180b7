package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number or a length of time said by itself. */
class AmountTest {
  @Test
  void aBareNumberIsAnAmount() {
    assertThat(in(Intent.AMOUNT, Map.of("number", "10")))
        .contains(new Amount(OptionalInt.of(10), Optional.empty()));
  }

  @Test
  void aBareLengthOfTimeIsAnAmount() {
    assertThat(in(Intent.AMOUNT, Map.of("duration", "PT10M")))
        .contains(new Amount(OptionalInt.empty(), Optional.of("PT10M")));
  }

  @Test
  void withoutEitherThereIsNone() {
    assertThat(in(Intent.AMOUNT, Map.of())).isEmpty();
    assertThat(in(Intent.AMOUNT, Map.of("number", "?"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"PT61S, true", "PT10M, true", "PT60S, false", "PT30S, false", "soon, false"})
  void anotherHoldIsAnAmountOnceItIsTooLongForAHold(String duration, boolean amount) {
    Optional<Amount> said = in(Intent.CHANGE_HOLD, Map.of("duration", duration));

    assertThat(said.isPresent()).isEqualTo(amount);
    assertThat(said.flatMap(Amount::duration))
        .isEqualTo(Optional.of(duration).filter(any -> amount));
  }

  @Test
  void noOtherIntentIsOne() {
    assertThat(in(Intent.THERAPY_TIMER, Map.of("duration", "PT10M"))).isEmpty();
  }

  @Test
  void aBareNumberMayCountMinutesOrDays() {
    Amount ten = new Amount(OptionalInt.of(10), Optional.empty());

    assertThat(ten.minutes()).contains("PT10M");
    assertThat(ten.days()).contains("PT240H");
    assertThat(new Amount(OptionalInt.of(0), Optional.empty()).days()).contains("PT0S");
    assertThat(new Amount(OptionalInt.of(-1), Optional.empty()).days()).isEmpty();
  }

  @Test
  void aLengthOfTimeIsTakenAsItCame() {
    Amount said = new Amount(OptionalInt.of(3), Optional.of("P2D"));

    assertThat(said.minutes()).contains("P2D");
    assertThat(said.days()).contains("P2D");
  }

  private static Optional<Amount> in(Intent intent, Map<String, String> slots) {
    return Amount.in(Turns.of(intent, slots, Turns.start()));
  }
}
