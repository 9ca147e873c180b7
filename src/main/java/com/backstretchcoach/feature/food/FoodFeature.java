package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Potassium in foods. */
public final class FoodFeature implements Feature {
  private final MoreQuestion more =
      new MoreQuestion("MORE_FOOD", List.of("food.", "nutrition"), this::values);

  @Override
  public Map<Intent, Topic> intents() {
    NutritionTopic nutrition = new NutritionTopic(more);
    return Map.of(Intent.FOOD, new FoodTopic(nutrition, more), Intent.NUTRITION, nutrition);
  }

  @Override
  public List<Question> questions() {
    return List.of(more.question());
  }

  @Override
  public List<SlotType> slotTypes() {
    return Stream.of("food", "otherFood")
        .map(slot ->
            SlotType.of("AMAZON.Food", Intent.FOOD, Map.of(Intent.FOOD, slot))
                .knowing((language, words) ->
                    FoodTable.in(language).isNamed(words) ? Optional.of(words) : Optional.empty()))
        .toList();
  }

  /** How much potassium is in a food, in a sentence; empty where that is not known. */
  public String amount(Turn turn, String heard) {
    return FoodTable.in(turn.phrases().language())
        .find(heard)
        .map(new FoodWords(turn.phrases())::amount)
        .orElse("");
  }

  /** The state in which foods rich in potassium are not praised. */
  public Conversation limiting(Conversation conversation) {
    return KidneyCaution.limiting(conversation);
  }

  /** The figures of the foods that the detail names or, where it is none, of one that is listed. */
  private Map<String, ?> values(Turn turn, String key, String detail) {
    FoodTable foods = FoodTable.in(turn.phrases().language());
    List<Food> named =
        Arrays.stream(detail.split("[+]", -1)).flatMap(name -> foods.find(name).stream()).toList();
    Food first = named.isEmpty() ? foods.inArticle().getFirst() : named.getFirst();
    return new FoodWords(turn.phrases())
        .values(first, named.isEmpty() ? first : named.getLast(), foods);
  }
}
