package com.backstretchcoach.feature.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times of day in words. */
class SpokenTimeTest {
  @ParameterizedTest
  @CsvSource({
    "09:00, nine in the morning",
    "15:00, three in the afternoon",
    "21:30, nine thirty in the evening",
    "12:00, noon",
    "00:00, midnight"
  })
  void isSaidAsPeopleSayIt(LocalTime time, String words) {
    SpokenTime spoken = new SpokenTime(new Phrases(Language.of(Language.DEFAULT_LOCALE), 0));

    assertThat(spoken.all(List.of(time))).isEqualTo(words);
  }
}
