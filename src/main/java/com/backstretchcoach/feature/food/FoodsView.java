package com.backstretchcoach.feature.food;

import static java.util.Comparator.comparingInt;

import com.backstretchcoach.screen.Captions;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/** Foods with the potassium in a serving, the richest first. */
public record FoodsView(List<Food> foods) implements View {
  public FoodsView {
    foods = foods.stream().sorted(comparingInt(Food::milligrams).reversed()).toList();
  }

  @Override
  public String document() {
    return "foods";
  }

  @Override
  public ObjectNode data(Captions captions) {
    ObjectNode data = captions.page("screen.foods", Map.of("line", Food.LINE));
    int most = foods.stream().mapToInt(Food::milligrams).max().orElse(0);
    int scale = Math.max(most, 2 * Food.LINE);
    ArrayNode bars = data.putArray("foods");
    for (Food food : foods) {
      Map<String, ?> values = Map.of("serving", food.serving(), "mg", food.milligrams());
      bars.addObject()
          .put("name", captions.capitalised(food.serving()))
          .put("amount", captions.text("screen.food.amount", values))
          .put("label", captions.text("screen.food.label", values))
          .put("over", food.milligrams() > Food.LINE)
          .put("part", (double) food.milligrams() / scale);
    }
    return data.put("line", (double) Food.LINE / scale);
  }
}
