package com.backstretchcoach.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Built-in slots are filled in the form in which Alexa sends them. */
class BuiltInSlotsTest {
  /** A Sunday, the last day of week 47. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 22, 23, 30, 0, 0, ZoneId.of("America/New_York"));

  @ParameterizedTest
  @CsvSource({
    "thirty seconds,PT30S",
    "30 secs,PT30S",
    "15min,PT15M",
    "half an hour,PT30M",
    "half a minute,PT30S",
    "a couple of hours,PT2H",
    "a couple hours,PT2H",
    "a minute and a half,PT1M30S",
    "two and a half hours,PT2H30M",
    "an hour and twenty minutes,PT1H20M",
    "two minutes thirty seconds,PT2M30S",
    "about three weeks,P3W",
    "two days,P2D",
    "a week and a half,P1W4D",
    "a year,P1Y",
    "three months,P3M",
    "a hundred seconds,PT100S",
    "1.5 minutes,PT1M30S"
  })
  void durationsAreIso(String spoken, String value) {
    assertThat(whole(new DurationReader(), spoken)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "today,2026-11-22",
    "yesterday,2026-11-21",
    "the day before yesterday,2026-11-20",
    "sunday,2026-11-22",
    "monday,2026-11-23",
    "thursday,2026-11-26",
    "last thursday,2026-11-19",
    "thursday last week,2026-11-12",
    "last week,2026-W46",
    "this week,2026-W47",
    "last weekend,2026-W46-WE",
    "last month,2026-10",
    "last year,2025",
    "november tenth,2027-11-10",
    "november twenty fifth,2026-11-25",
    "december 3,2026-12-03",
    "december 3rd,2026-12-03",
    "december 10th,2026-12-10",
    "december,2026-12"
  })
  void datesAreFromTodayOnUnlessTheyArePast(String spoken, String value) {
    assertThat(whole(new DateReader(), spoken)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "ten,10",
    "fifteen,15",
    "fifty,50",
    "twenty five,25",
    "45,45",
    "one hundred and twenty,120",
    "minus five,-5",
    "umpteen,?"
  })
  void numbersAreDigits(String spoken, String value) {
    assertThat(whole(new NumberReader(), spoken)).isEqualTo(value);
  }

  @Test
  void aSecondInAWaitIsNoDuration() {
    List<String> tokens = Tokens.of("a second");
    assertThat(new NumberReader().readAt(tokens, 0, NOW)).isEmpty();
  }

  private static String whole(SlotReader reader, String spoken) {
    List<String> tokens = Tokens.of(spoken);
    assertThat(reader.readAt(tokens, 0, NOW)).isNotEmpty();
    Reading reading = reader.readAt(tokens, 0, NOW).getFirst();
    assertThat(reading.to()).isEqualTo(tokens.size());
    return reading.value();
  }
}
