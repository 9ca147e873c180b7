package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoodTest {
  private static final String CAUTION = "If you have kidney trouble";

  @Test
  void aFoodIsToldWithMilligramsServingAndSource() {
    assertThat(food("a banana"))
        .contains("on the article's list", "about 422 milligrams of potassium in a medium banana")
        .contains("US Dietary Guidelines");
    assertThat(food("avocados")).startsWith("Yes").contains("485", "half an avocado");
  }

  @Test
  void aFoodUnderTheLineIsToldHonestly() {
    assertThat(food("pizza"))
        .startsWith("Not so much.")
        .contains("184", "under the article's line of 200")
        .doesNotContain(CAUTION);
    assertThat(food("an apple")).startsWith("Almost.").contains("just under");
    assertThat(food("almonds")).contains("just over the article's line");
  }

  @Test
  void aFoodThatIsNotKnownIsNotGuessedAt() {
    assertThat(food("dragon fruit")).startsWith("I don't have a figure for dragon fruit");
    assertThat(food("well you know my wife she made that thing yesterday with the stuff in it"))
        .startsWith("I don't have a figure for that food");
  }

  @Test
  void whichOfTwoHasMoreIsTold() {
    assertThat(compare("banana", "potato"))
        .contains("baked potato with its skin: about 941", "422 in a medium banana", CAUTION);
    assertThat(compare("egg", "bread")).contains("81 ", "69 ").doesNotContain(CAUTION);
    assertThat(compare("pear", "almonds")).startsWith("They are about the same");
    assertThat(compare("dragon fruit", "banana"))
        .contains("figure for dragon fruit", "422 milligrams of potassium in a medium banana");
    assertThat(compare("cement", "gravel")).contains("cement", "gravel");
    assertThat(compare("a banana", "bananas")).contains("422");
  }

  @Test
  void theCautionOnKidneysAndMedicinesIsSaidOnceASession() {
    AskedFeature person = new AskedFeature();

    assertThat(person.ask("NutritionIntent").words()).contains(CAUTION);
    assertThat(person.ask("FoodIntent", "food", "banana").words()).doesNotContain(CAUTION);
    assertThat(person.ask("NutritionIntent").words()).doesNotContain(CAUTION);
  }

  @Test
  void aFoodUnderTheLineLeavesTheCautionForLater() {
    AskedFeature person = new AskedFeature();
    person.ask("FoodIntent", "food", "egg");

    assertThat(person.ask("FoodIntent", "food", "orange").words()).contains(CAUTION);
  }

  @Test
  void nutsSugarAndLaxativesAreMentioned() {
    assertThat(food("pistachios")).contains("nut allergy");
    assertThat(food("raisins")).contains("sugar");
    assertThat(food("prune juice")).contains("loosen the bowels");
  }

  @Test
  void aQuestionWithoutAFoodGetsTheList() {
    assertThat(AskedFeature.once("FoodIntent").words())
        .isEqualTo(AskedFeature.once("NutritionIntent").words());
  }

  private static String food(String heard) {
    return AskedFeature.once("FoodIntent", "food", heard).words();
  }

  private static String compare(String one, String other) {
    return AskedFeature.once("FoodIntent", "food", one, "otherFood", other).words();
  }
}
