package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoodTest {
  private static final String CAUTION = "With kidney, heart or blood pressure trouble";

  @Test
  void aFoodIsToldWithMilligramsServingAndSource() {
    AskedFeature person = new AskedFeature();
    assertThat(person.ask("FoodIntent", "food", "a banana").words())
        .contains("422 milligrams of potassium in a medium banana");
    assertThat(person.reply(true).words()).contains("US Dietary Guidelines", "over 200 milligrams");
    assertThat(food("avocados")).startsWith("Yes").contains("485", "half an avocado");
  }

  @Test
  void aFoodUnderTheLineIsToldHonestly() {
    assertThat(food("pizza"))
        .startsWith("Not so much:")
        .contains("184", "fine to eat")
        .doesNotContain(CAUTION);
    assertThat(food("an apple")).startsWith("Almost:").contains("195");
    assertThat(food("almonds")).startsWith("Just about:").contains(CAUTION);
  }

  @Test
  void aFoodThatIsNotKnownIsNotGuessedAt() {
    assertThat(food("dragon fruit")).startsWith("I don't have a figure for dragon fruit");
    assertThat(food("well you know my wife she made that thing yesterday with the stuff in it"))
        .startsWith("I don't have a figure for that food");
  }

  @Test
  void whichOfTwoHasMoreIsTold() {
    AskedFeature person = new AskedFeature();
    assertThat(person.ask("FoodIntent", "food", "banana", "otherFood", "potato").words())
        .startsWith("There is more in a medium baked potato with its skin than in a medium banana")
        .contains(CAUTION);
    assertThat(person.reply(true).words())
        .isEqualTo(
            "About 422 milligrams in a medium banana, and 941 in a medium baked potato with its"
                + " skin.");
    assertThat(compare("egg", "bread"))
        .startsWith("There is more in a slice of whole wheat bread")
        .doesNotContain(CAUTION);
    assertThat(compare("pear", "almonds")).startsWith("About as much");
    AskedFeature halfKnown = new AskedFeature();
    assertThat(halfKnown.ask("FoodIntent", "food", "dragon fruit", "otherFood", "banana").words())
        .contains("figure for dragon fruit");
    assertThat(halfKnown.reply(true).words())
        .contains("422 milligrams of potassium in a medium banana", CAUTION);
    assertThat(compare("cement", "gravel")).contains("cement", "gravel");
    assertThat(compare("a banana", "bananas")).contains("422");
  }

  @Test
  void aFoodThatIsHeardAsTheOtherOfTwoIsToldAlone() {
    assertThat(new AskedFeature().ask("FoodIntent", "otherFood", "banana").words())
        .contains("422 milligrams of potassium in a medium banana");
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
    assertThat(moreOn("pistachios")).contains("nut allergy");
    assertThat(moreOn("raisins")).contains("sugar");
    assertThat(moreOn("prune juice")).contains("loosen the bowels");
  }

  @ParameterizedTest
  @CsvSource({
    "kidney_disease, NutritionIntent",
    "potassium_medicine, NutritionIntent",
    "high_blood_pressure, NutritionIntent",
    "kidney_disease, FoodIntent"
  })
  void whoMayHaveToLimitPotassiumIsNeverToldWhichFoodsAreRichInIt(String told, String asked) {
    AskedFeature person = new AskedFeature();
    person.ask("NutritionIntent");
    person.ask("CautionIntent", "condition", told);
    Reply answer = person.ask(asked);

    assertThat(answer.words())
        .contains("told to limit", "Ask your doctor")
        .doesNotContainIgnoringCase("banana", "pistachio", "papaya", "raisin", "orange", "prune");
    assertThat(AskedFeature.question(answer)).isEmpty();
    assertThat(answer.picture()).as("nothing to read off a screen either").isEmpty();
    assertThat(answer.keepable()).isFalse();
    assertThat(person.ask("CautionIntent", "condition", "nut_allergy").words())
        .doesNotContainIgnoringCase("banana", "papaya", "raisin", "orange", "prune");
  }

  @Test
  void whoMayHaveToLimitPotassiumHearsNoYesToAFood() {
    AskedFeature person = new AskedFeature();
    person.ask("CautionIntent", "condition", "kidney_disease");

    assertThat(person.ask("FoodIntent", "food", "banana").words())
        .isEqualTo(
            "About 422 milligrams of potassium in a medium banana. You may have been told"
                + " to limit it, so ask your doctor or a dietitian first.");
    assertThat(person.ask("FoodIntent", "food", "banana", "otherFood", "egg").words())
        .doesNotContain("Yes")
        .contains("told to limit");
    assertThat(person.ask("FoodIntent", "food", "dragon fruit").words())
        .isEqualTo("I don't have a figure for dragon fruit, so I won't guess.");
  }

  @Test
  void aQuestionWithoutAFoodGetsTheList() {
    assertThat(AskedFeature.once("FoodIntent").words())
        .isEqualTo(AskedFeature.once("NutritionIntent").words());
  }

  private static String food(String heard) {
    return AskedFeature.once("FoodIntent", "food", heard).words();
  }

  private static String moreOn(String heard) {
    AskedFeature person = new AskedFeature();
    person.ask("FoodIntent", "food", heard);
    return person.reply(true).words();
  }

  private static String compare(String one, String other) {
    return AskedFeature.once("FoodIntent", "food", one, "otherFood", other).words();
  }
}
