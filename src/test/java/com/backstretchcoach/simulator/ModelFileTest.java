package com.backstretchcoach.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The interaction model is that of the locale, or of its language, never of another language. */
class ModelFileTest {
  @Test
  void aLanguageWithoutAModelIsNotHeardAsEnglish() {
    assertThatThrownBy(() -> ModelFile.of("de-DE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no interaction model for de-DE");
  }

  @Test
  void anotherCountryOfTheLanguageBorrowsTheModelAndSaysSo() throws Exception {
    ModelFile british = ModelFile.of("en-GB");
    assertThat(british.isBorrowedBy("en-GB")).isTrue();
    assertThat(british.hearing("en-GB")).isNotNull();
    assertThat(ModelFile.of("en-US").isBorrowedBy("en-US")).isFalse();
  }

  @Test
  void aModelWithoutHearingWordsOfItsLanguageIsNotUsed() {
    assertThatThrownBy(() -> ModelFile.of("en-US").hearing("de-DE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no hearing words for de-DE");
  }
}
