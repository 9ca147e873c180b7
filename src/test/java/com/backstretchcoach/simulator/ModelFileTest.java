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
    ModelFile borrowed = ModelFile.of("en-NZ");
    assertThat(borrowed.isBorrowedBy("en-NZ")).isTrue();
    assertThat(borrowed.hearing("en-NZ")).isNotNull();
    assertThat(ModelFile.of("en-GB").isBorrowedBy("en-GB")).isFalse();
  }

  @Test
  void aModelWithoutHearingWordsOfItsLanguageIsNotUsed() {
    assertThatThrownBy(() -> ModelFile.of("en-US").hearing("de-DE"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no hearing words for de-DE");
  }
}
