package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the slots of an intent say. */
class SlotsTest {
  @ParameterizedTest
  @CsvSource({"7, 7", "030, 30", "-3, -3", "123456789, 123456789"})
  void aNumberIsRead(String heard, int number) {
    assertThat(slots(heard).number("it")).isEqualTo(OptionalInt.of(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?", "1.5", "seven", "1234567890", "--1", "12a"})
  void whatIsNoNumberIsNone(String heard) {
    assertThat(slots(heard).number("it")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"09:30, 09:30", "MO, 08:00", "AF, 14:00", "EV, 19:00", "NI, 21:00"})
  void aTimeOfDayIsRead(String heard, LocalTime time) {
    assertThat(slots(heard).time("it")).contains(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "25:00", "noon", "mo"})
  void whatIsNoTimeOfDayIsNone(String heard) {
    assertThat(slots(heard).time("it")).isEmpty();
  }

  @Test
  void wordsHaveAnIdOfTheirOwnWhateverTheyWereResolvedTo() {
    Slots slots = new Slots(Map.of("it", new SlotValue("an ice", "ice", Optional.of("cold"))));

    assertThat(slots.text("it")).contains("an ice");
    assertThat(slots.wordsId("it")).contains("ice");
    assertThat(slots.id("it")).contains("cold");
    assertThat(slots("ice").id("it")).contains("ice");
  }

  @Test
  void aSlotThatWasNotFilledSaysNothing() {
    assertThat(Slots.NONE.text("it")).isEmpty();
    assertThat(Slots.NONE.id("it")).isEmpty();
    assertThat(Slots.NONE.wordsId("it")).isEmpty();
    assertThat(Slots.NONE.number("it")).isEmpty();
    assertThat(Slots.NONE.time("it")).isEmpty();
  }

  private static Slots slots(String words) {
    return new Slots(Map.of("it", SlotValue.of(words)));
  }
}
