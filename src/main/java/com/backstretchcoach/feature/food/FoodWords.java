package com.backstretchcoach.feature.food;

import com.backstretchcoach.language.Phrases;
import java.util.Map;

/** Puts foods and their potassium into words. */
public record FoodWords(Phrases phrases) {
  private static final int LONGEST_REPEATED = 40;
  private static final int NO_DIFFERENCE = 10;

  public String about(Food food) {
    String answer = phrases.say(key(food), values(food));
    return food.notes().stream()
        .findFirst()
        .map(note -> phrases.sentences(answer, note(note)))
        .orElse(answer);
  }

  public String amount(Food food) {
    return phrases.say("food.amount", values(food));
  }

  public String compare(Food one, Food other) {
    boolean oneHasMore = one.milligrams() >= other.milligrams();
    Food more = oneHasMore ? one : other;
    Food less = oneHasMore ? other : one;
    String key = more.milligrams() - less.milligrams() <= NO_DIFFERENCE ? "food.same" : "food.more";
    return phrases.say(
        key,
        Map.of(
            "more", more.serving(),
            "more_mg", more.milligrams(),
            "less", less.serving(),
            "less_mg", less.milligrams()));
  }

  /** Says which food was heard, unless it is so long that something else was. */
  public String unknown(String heard) {
    String food = heard.length() <= LONGEST_REPEATED ? heard : phrases.say("food.unnamed");
    return phrases.say("food.unknown", Map.of("food", food));
  }

  public String articleList() {
    return phrases.say("food.article_list");
  }

  private String note(FoodNote note) {
    return phrases.say("food.note." + note.id());
  }

  private static String key(Food food) {
    return switch (food.potassium()) {
      case OVER -> food.article() ? "food.over_article" : "food.over";
      case JUST_OVER -> "food.just_over";
      case JUST_UNDER -> "food.just_under";
      case UNDER -> "food.under";
    };
  }

  private Map<String, ?> values(Food food) {
    return Map.of(
        "mg", food.milligrams(),
        "serving", food.serving(),
        "line", Food.LINE,
        "source", phrases.say("food.by." + food.publisher().id()),
        "source_first", phrases.say("food.by_first." + food.publisher().id()));
  }
}
