package com.backstretchcoach.feature.food;

import com.backstretchcoach.language.Phrases;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts foods and their potassium into words. */
public record FoodWords(Phrases phrases) {
  private static final int LONGEST_REPEATED = 40;
  private static final int NO_DIFFERENCE = 10;

  public String about(Food food) {
    return phrases.say(key(food), values(food));
  }

  public String amount(Food food) {
    return phrases.say("food.amount", values(food));
  }

  public String compare(Food one, Food other) {
    boolean oneHasMore = one.milligrams() >= other.milligrams();
    Food more = oneHasMore ? one : other;
    Food less = oneHasMore ? other : one;
    String key = more.milligrams() - less.milligrams() <= NO_DIFFERENCE ? "food.same" : "food.more";
    return phrases.say(key, Map.of("more", more.serving(), "less", less.serving()));
  }

  /** Says which food was heard, unless it is so long that something else was. */
  public String unknown(String heard) {
    return phrases.say("food.unknown", Map.of("food", named(heard)));
  }

  /** Says that neither of two foods is known. */
  public String unknown(String heard, String other) {
    return phrases.say("food.unknown_both", Map.of("food", named(heard), "other", named(other)));
  }

  /** The values of texts on one food or two, and on those of {@code table} that are listed. */
  Map<String, ?> values(Food food, Food other, FoodTable table) {
    Map<String, Object> all = new HashMap<>(values(food));
    all.put("other_mg", other.milligrams());
    all.put("other_serving", other.serving());
    all.put("caution", phrases.say("food.kidney_caution"));
    all.put("foods", list(table.inArticle()));
    return all;
  }

  private String named(String heard) {
    return heard.length() <= LONGEST_REPEATED ? heard : phrases.say("food.unnamed");
  }

  private String list(List<Food> foods) {
    List<String> items =
        foods.stream()
            .map(food ->
                phrases.say(
                    "nutrition.item", Map.of("serving", food.serving(), "mg", food.milligrams())))
            .toList();
    String last = phrases.say("nutrition.last", Map.of("item", items.getLast()));
    return Stream.concat(items.stream().limit(items.size() - 1L), Stream.of(last))
        .collect(Collectors.joining("; "));
  }

  private static String key(Food food) {
    return switch (food.potassium()) {
      case OVER -> "food.over";
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
        "note",
            food.notes().stream()
                .findFirst()
                .map(note -> " " + phrases.say("food.note." + note.id()))
                .orElse(""),
        "source", phrases.say("food.by." + food.publisher().id()));
  }
}
