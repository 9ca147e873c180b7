package com.backstretchcoach.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A made-up language is heard by a model and words of its own. */
class OtherLanguageTest {
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZoneOffset.UTC);

  private static Hearing hearing;

  @BeforeAll
  static void readModel() throws IOException {
    hearing =
        Hearing.fromModel(
            Path.of("src/test/resources/hearing/qq-model.json"),
            HearingWords.of("qq-QQ").orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "ehh mi bita pretas danka,ReadyIntent,",
    "nu haltu,AMAZON.StopIntent,",
    "mia genuo dolor,PainIntent,knee",
    "mi pretas sed dolor,PainIntent,",
    "povas vi cu banano bonas,FoodIntent,banano",
    "povas vi cu banano bonas se vi volas,FoodIntent,banano"
  })
  void isHeardByItsOwnWords(String utterance, String intent, String value) {
    Recognition heard = hearing.hear(utterance, NOW);
    assertThat(heard.intent()).isEqualTo(intent);
    if (value != null) {
      assertThat(Expectation.filled(heard)).containsValue(value);
    }
  }

  @Test
  void doesNotKnowEnglish() {
    assertThat(hearing.hear("please stop", NOW).intent()).isEqualTo("AMAZON.FallbackIntent");
  }

  @Test
  void thereAreNoWordsForALanguageThatNobodyWroteThemFor() throws IOException {
    assertThat(HearingWords.of("de-DE")).isEmpty();
    assertThat(HearingWords.of("en-GB")).isPresent();
  }
}
