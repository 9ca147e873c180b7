package com.backstretchcoach.feature.food;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.language.Language;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What foods are known to the rest of the dialogue. */
class FoodFeatureTest {
  @Test
  void aFoodHeardInAnotherSlotIsOneByItsName() {
    Language language = Language.of(Language.DEFAULT_LOCALE);

    assertThat(new FoodFeature().slotTypes())
        .extracting(SlotType::home, SlotType::slots)
        .containsExactly(
            tuple(Intent.FOOD, Map.of(Intent.FOOD, "food")),
            tuple(Intent.FOOD, Map.of(Intent.FOOD, "otherFood")));
    assertThat(new FoodFeature().slotTypes())
        .allSatisfy(type -> {
          assertThat(type.values().id(language, "bananas")).contains("bananas");
          assertThat(type.values().id(language, "a nice banana")).isEmpty();
          assertThat(type.values().id(language, "cement")).isEmpty();
        });
  }
}
