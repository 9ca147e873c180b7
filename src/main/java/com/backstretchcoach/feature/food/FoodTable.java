package com.backstretchcoach.feature.food;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.resource.JsonResource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Potassium in foods, from {@code /facts/foods.json}, where each figure has its source, with their
 * names in a language.
 */
public final class FoodTable {
  private static final Map<Language, FoodTable> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final FoodName names;
  private final List<Food> foods;
  private final Map<String, Food> byExactName = new HashMap<>();
  private final Map<String, Food> byBareName = new HashMap<>();

  private record Figure(
      String id,
      String group,
      int milligrams,
      FoodSource publisher,
      String source,
      List<FoodNote> notes,
      boolean article) {
    Food in(Language language) {
      return new Food(
          language.variants("foods." + id + ".names"),
          language.variants("foods." + id + ".serving").getFirst(),
          group,
          milligrams,
          publisher,
          source,
          notes,
          article);
    }
  }

  private FoodTable(Language language) {
    names = new FoodName(language);
    foods =
        Arrays.stream(JsonResource.read("/facts/foods.json", Figure[].class))
            .map(figure -> figure.in(language))
            .toList();
    for (Food food : foods) {
      for (String name : food.names()) {
        Food earlier = byExactName.put(names.exact(name), food);
        if (earlier != null && !earlier.equals(food)) {
          throw new IllegalStateException("two foods " + name);
        }
        byBareName.putIfAbsent(names.bare(name), food);
      }
    }
  }

  /**
   * The table in a language.
   *
   * @throws IllegalStateException when two foods share a name
   */
  public static FoodTable in(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language, FoodTable::new);
  }

  /** The food that was heard, in the singular or plural and with words around it. */
  public Optional<Food> find(String heard) {
    return Optional.ofNullable(byExactName.get(names.exact(heard)))
        .or(() ->
            Optional.of(names.bare(heard)).filter(bare -> !bare.isEmpty()).map(byBareName::get));
  }

  /** Whether these words are the name of a food, with nothing around it. */
  public boolean isNamed(String heard) {
    return byExactName.containsKey(names.exact(heard));
  }

  /** The foods that the article names, in its order. */
  public List<Food> inArticle() {
    return foods.stream().filter(Food::article).toList();
  }

  /** Every food. */
  public List<Food> all() {
    return foods;
  }
}
