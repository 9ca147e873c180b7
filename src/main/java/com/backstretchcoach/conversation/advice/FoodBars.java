package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.Food;
import com.backstretchcoach.screen.FoodBar;
import com.backstretchcoach.screen.View;
import java.util.List;

/** What a screen shows of foods. */
final class FoodBars {
  private FoodBars() {}

  static View of(List<Food> foods) {
    return new View.Foods(foods.stream().map(FoodBar::of).toList());
  }
}
