package com.backstretchcoach.feature.food;

import com.backstretchcoach.advice.Food;
import com.backstretchcoach.advice.FoodTable;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which foods the article suggests, and why. */
public record NutritionTopic(FoodTable foods) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Phrases phrases = turn.phrases();
    return KidneyCaution.with(
            turn,
            String.join(
                " ",
                phrases.say("nutrition.why"),
                phrases.say("nutrition.list", Map.of("line", Food.LINE, "foods", list(phrases))),
                phrases.say("nutrition.tonight")))
        .showing(FoodBars.of(foods.inArticle()));
  }

  private String list(Phrases phrases) {
    List<String> items =
        foods.inArticle().stream()
            .map(food ->
                phrases.say(
                    "nutrition.item", Map.of("serving", food.serving(), "mg", food.milligrams())))
            .toList();
    String last = phrases.say("nutrition.last", Map.of("item", items.getLast()));
    return Stream.concat(items.stream().limit(items.size() - 1L), Stream.of(last))
        .collect(Collectors.joining("; "));
  }
}
