package com.backstretchcoach.feature.food;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The one form of the many ways to name a food. */
class FoodNameTest {
  private final FoodName names = new FoodName(Language.of(Language.DEFAULT_LOCALE));

  @ParameterizedTest
  @CsvSource({
    "Bananas, banana",
    "berries, berry",
    "potatoes, potato",
    "peaches, peach",
    "radishes, radish",
    "hummus, hummus",
    "swiss, swiss",
    "peas, pea",
    "gas, gas",
    "'hard-boiled  eggs!', hard boiled egg",
    "'--', ''"
  })
  void isLowerCaseAndInTheSingular(String heard, String name) {
    assertThat(names.exact(heard)).isEqualTo(name);
  }

  @Test
  void theExactNameKeepsTheWordsAroundItAndTheBareOneDoesNot() {
    assertThat(names.exact("a cup of coffee")).isEqualTo("a cup of coffee");
    assertThat(names.bare("a cup of coffee")).isEqualTo("coffee");
  }

  @Test
  void aLetterAndItsMarkAreOneHoweverTheyAreWritten() {
    assertThat(names.exact("pur\u0065\u0301e")).isEqualTo(names.exact("pur\u00e9e"));
  }
}
