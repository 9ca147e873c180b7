package com.backstretchcoach.feature.food;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoodTableTest {
  private final FoodTable foods = FoodTable.in(Language.of(Language.DEFAULT_LOCALE));

  @Test
  void theArticlesSixFoodsAreAllOverTheLine() {
    assertThat(foods.inArticle())
        .extracting(Food::name)
        .containsExactly("bananas", "pistachios", "papayas", "raisins", "oranges", "prune juice");
    assertThat(foods.inArticle()).extracting(Food::potassium).containsOnly(Potassium.OVER);
  }

  @Test
  void everyFoodBelongsToAGroupThatHasAName() {
    Language language = Language.of(Language.DEFAULT_LOCALE);
    assertThat(foods.all())
        .allSatisfy(food ->
            assertThat(language.variants("screen.food.group." + food.group()))
                .as(food.name())
                .hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "banana, 422, OVER",
    "pistachio, 290, OVER",
    "papaya, 264, OVER",
    "raisins, 270, OVER",
    "orange, 237, OVER",
    "prune juice, 707, OVER",
    "orange juice, 496, OVER",
    "potato, 941, OVER",
    "sweet potato, 542, OVER",
    "spinach, 419, OVER",
    "avocado, 485, OVER",
    "yogurt, 531, OVER",
    "greek yogurt, 240, OVER",
    "white beans, 595, OVER",
    "lima beans, 478, OVER",
    "lentils, 365, OVER",
    "kidney beans, 245, OVER",
    "black beans, 305, OVER",
    "chickpeas, 105, UNDER",
    "coconut water, 600, OVER",
    "tomato, 292, OVER",
    "tomato juice, 527, OVER",
    "salmon, 534, OVER",
    "milk, 366, OVER",
    "tofu, 300, OVER",
    "almonds, 208, JUST_OVER",
    "apple, 195, JUST_UNDER",
    "egg, 69, UNDER",
    "dried apricots, 755, OVER",
    "cantaloupe, 427, OVER",
    "watermelon, 170, UNDER",
    "strawberries, 233, OVER",
    "blueberries, 114, UNDER",
    "grapes, 288, OVER",
    "mango, 277, OVER",
    "kiwi, 215, OVER",
    "peaches, 285, OVER",
    "cherries, 342, OVER",
    "broccoli, 229, OVER",
    "carrots, 195, JUST_UNDER",
    "mushrooms, 223, OVER",
    "rice, 55, UNDER",
    "bread, 81, UNDER",
    "coffee, 116, UNDER",
    "pizza, 184, UNDER",
    "peanut butter, 179, UNDER",
    "chicken, 218, OVER",
    "chocolate, 164, UNDER"
  })
  void knowsWhatPeopleAskAbout(String heard, int milligrams, Potassium potassium) {
    Food food = foods.find(heard).orElseThrow();

    assertThat(food.milligrams()).isEqualTo(milligrams);
    assertThat(food.potassium()).isEqualTo(potassium);
  }

  @ParameterizedTest
  @CsvSource({
    "a banana, banana",
    "two ripe bananas, banana",
    "some Pistachios, pistachio",
    "a glass of orange juice, orange juice",
    "a handful of raisins, raisins",
    "the baked potatoes, potato",
    "a baked sweet potato, sweet potato",
    "fresh papaya, papaya",
    "chick peas, chickpeas",
    "garbanzo beans, chickpeas",
    "a slice of pizza, pizza",
    "hard boiled eggs, egg",
    "cup of coffee, coffee",
    "OJ, orange juice",
    "mangoes, mango",
    "salted almonds, almonds",
    "yoghurt, yogurt",
    "a can of coke, soda"
  })
  void findsAFoodByOtherWords(String heard, String same) {
    assertThat(foods.find(heard)).isPresent().isEqualTo(foods.find(same));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "banana bread",
        "orange marmalade",
        "papaya juice",
        "dragon fruit",
        "a",
        "some of the",
        "",
        "!!",
        "cement"
      })
  void doesNotGuess(String heard) {
    assertThat(foods.find(heard)).isEmpty();
  }

  @Test
  void everyFigureHasAServingAndASource() {
    assertThat(foods.all()).hasSizeGreaterThanOrEqualTo(55);
    assertThat(foods.all())
        .allSatisfy(food -> {
          assertThat(food.milligrams()).isBetween(1, 1000);
          assertThat(food.serving()).matches("(an?|half|two|three|eight) .+");
          assertThat(food.source()).hasSizeGreaterThan(20);
        });
  }
}
