package com.backstretchcoach.feature.food;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of foods. */
class FoodWordsTest {
  private static final Language LANGUAGE = Language.of(Language.DEFAULT_LOCALE);

  private final FoodTable foods = FoodTable.in(LANGUAGE);
  private final FoodWords words = new FoodWords(new Phrases(LANGUAGE, 0));

  @Test
  void twoWithEquallyMuchAreNamedAsTheyWereAsked() {
    assertThat(compared("salmon", "clams")).matches("About as much in .*salmon as in .*clams\\.");
    assertThat(compared("clams", "salmon")).matches("About as much in .*clams as in .*salmon\\.");
  }

  @Test
  void tenMilligramsAreNoDifference() {
    assertThat(compared("chicken", "almonds")).startsWith("About as much in");
    assertThat(compared("pear", "carrots")).startsWith("There is more in a medium pear than in");
    assertThat(compared("carrots", "pear")).startsWith("There is more in a medium pear than in");
  }

  @ParameterizedTest
  @CsvSource({
    "189, UNDER",
    "190, JUST_UNDER",
    "200, JUST_UNDER",
    "201, JUST_OVER",
    "210, JUST_OVER",
    "211, OVER"
  })
  void withinTenMilligramsOfTheLineIsNearIt(int milligrams, Potassium potassium) {
    assertThat(FoodsViewTest.food(milligrams).potassium()).isEqualTo(potassium);
  }

  @Test
  void aNameOfUpToFortyLettersIsSaidBack() {
    String forty = "a".repeat(40);

    assertThat(words.unknown(forty)).contains(forty);
    assertThat(words.unknown(forty + "a")).contains("that food").doesNotContain(forty);
    assertThat(words.unknown("cement", forty + "a")).contains("cement", "that food");
  }

  @Test
  void theArticlesFoodsAreListedWithTheLastAfterAnAnd() {
    Food banana = food("banana");

    assertThat(words.values(banana, banana, foods).get("foods"))
        .isEqualTo(
            "a medium banana, 422; an ounce of pistachios, 290; a cup of papaya pieces, 264; a"
                + " quarter cup of raisins, 270; a medium orange, 237; and a cup of prune juice,"
                + " 707");
  }

  private String compared(String one, String other) {
    return words.compare(food(one), food(other));
  }

  private Food food(String name) {
    return foods.find(name).orElseThrow();
  }
}
