package com.backstretchcoach.feature.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WakingHoursTest {
  @ParameterizedTest(name = "{0} times between {1} and {2}")
  @CsvSource({
    "3, 09:00, 21:00, 09:00 15:00 21:00",
    "4, 09:00, 21:00, 09:00 13:00 17:00 21:00",
    "5, 09:00, 21:00, 09:00 12:00 15:00 18:00 21:00",
    "4, 08:00, 18:00, 08:00 11:15 14:45 18:00",
    "3, 22:00, 06:00, 22:00 02:00 06:00",
    "3, 12:00, 14:00, 12:00 13:00 14:00"
  })
  void stretchesAreSpreadEvenlyOverTheQuarterHours(
      int times, LocalTime from, LocalTime until, String expected) {
    assertThat(spread(times, from, until)).contains(times(expected));
  }

  @ParameterizedTest(name = "between {0} and {1}")
  @CsvSource({"09:00, 09:00, 21:00", "09:00, 05:00, 17:00", "07:00, 11:00, 23:00"})
  void anHourThatIsHardlyMeantInTheMorningIsInTheEvening(
      LocalTime from, LocalTime until, LocalTime last) {
    assertThat(spread(3, from, until)).map(List::getLast).contains(last);
  }

  @ParameterizedTest(name = "between {0} and {1}")
  @CsvSource({
    "05:00, 11:00, 11:00",
    "09:00, 02:00, 02:00",
    "11:00, 12:00, 12:00",
    "09:00, 02:45, 02:45",
    "09:00, 03:00, 15:00",
    "05:00, 10:45, 22:45"
  })
  void sixToSeventeenHoursAreMeantAndNoonIsNoMorning(
      LocalTime from, LocalTime until, LocalTime last) {
    assertThat(spread(2, from, until)).map(List::getLast).contains(last);
  }

  @Test
  void lessThanAnHourApartIsTooClose() {
    assertThat(spread(4, LocalTime.of(13, 0), LocalTime.of(15, 30))).isEmpty();
    assertThat(spread(3, LocalTime.NOON, LocalTime.NOON)).isEmpty();
  }

  private static Optional<List<LocalTime>> spread(int times, LocalTime from, LocalTime until) {
    return WakingHours.of(new ReminderWish.Hours(from, until), true).spread(times);
  }

  private static List<LocalTime> times(String text) {
    return List.of(text.split(" ")).stream().map(LocalTime::parse).toList();
  }
}
