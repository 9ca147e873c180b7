package com.backstretchcoach.screen;

import com.backstretchcoach.advice.Food;

/**
 * A food and the potassium in one serving.
 *
 * @param serving as it is said, "a medium banana"
 */
public record FoodBar(String serving, int milligrams) {
  /** The bar of a food of the table. */
  public static FoodBar of(Food food) {
    return new FoodBar(food.serving(), food.milligrams());
  }
}
