package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.Map;

/** Potassium in foods. */
public final class FoodFeature implements Feature {
  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(Intent.FOOD, new FoodTopic(), Intent.NUTRITION, new NutritionTopic());
  }

  /** How much potassium is in a food, in a sentence; empty where that is not known. */
  public String amount(Turn turn, String heard) {
    return FoodTable.in(turn.phrases().language())
        .find(heard)
        .map(new FoodWords(turn.phrases())::amount)
        .orElse("");
  }

  /** The state in which the caution on potassium is due again. */
  public Conversation cautionDue(Conversation conversation) {
    return KidneyCaution.due(conversation);
  }
}
