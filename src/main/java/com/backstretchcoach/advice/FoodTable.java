package com.backstretchcoach.advice;

import com.backstretchcoach.resource.JsonResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Potassium in foods, from {@code /advice/foods.json}, where each figure has its source. */
public final class FoodTable {
  private final List<Food> foods;
  private final Map<String, Food> byExactName = new HashMap<>();
  private final Map<String, Food> byBareName = new HashMap<>();

  private FoodTable(List<Food> foods) {
    this.foods = foods;
    for (Food food : foods) {
      for (String name : food.names()) {
        if (byExactName.put(FoodName.exact(name), food) != null) {
          throw new IllegalStateException("two foods " + name);
        }
        byBareName.putIfAbsent(FoodName.bare(name), food);
      }
    }
  }

  /**
   * Reads the table.
   *
   * @throws IllegalStateException when two foods share a name
   */
  public static FoodTable load() {
    return new FoodTable(List.of(JsonResource.read("/advice/foods.json", Food[].class)));
  }

  /** The food that was heard, in the singular or plural and with words around it. */
  public Optional<Food> find(String heard) {
    return Optional.ofNullable(byExactName.get(FoodName.exact(heard)))
        .or(() ->
            Optional.of(FoodName.bare(heard)).filter(bare -> !bare.isEmpty()).map(byBareName::get));
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
