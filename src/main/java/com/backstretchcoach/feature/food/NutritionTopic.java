package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import java.util.List;
import java.util.Map;

/** Which foods the article suggests, and why. */
public record NutritionTopic() implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Phrases phrases = turn.phrases();
    List<Food> foods = FoodTable.in(phrases.language()).inArticle();
    return KidneyCaution.with(
            turn,
            phrases.sentences(
                phrases.say("nutrition.why"),
                phrases.say(
                    "nutrition.list", Map.of("line", Food.LINE, "foods", list(phrases, foods))),
                phrases.say("nutrition.tonight")))
        .showing(new FoodsView(foods));
  }

  private static String list(Phrases phrases, List<Food> foods) {
    return phrases.list(
        "nutrition.items",
        foods.stream()
            .map(food ->
                phrases.say(
                    "nutrition.item", Map.of("serving", food.serving(), "mg", food.milligrams())))
            .toList());
  }
}
