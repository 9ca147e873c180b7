package com.backstretchcoach.feature.food;

import com.backstretchcoach.advice.Food;
import com.backstretchcoach.screen.FoodBar;
import com.backstretchcoach.screen.View;
import java.util.List;

/** What a screen shows of foods. */
public final class FoodBars {
  private FoodBars() {}

  public static View of(List<Food> foods) {
    return new View.Foods(foods.stream().map(FoodBar::of).toList());
  }
}
