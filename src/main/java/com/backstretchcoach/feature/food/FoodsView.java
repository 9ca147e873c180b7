package com.backstretchcoach.feature.food;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.backstretchcoach.screen.Captions;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Foods with the potassium in a serving, in their groups; the richest group and food first. */
public record FoodsView(List<Food> foods) implements View {
  public FoodsView {
    foods =
        foods.stream()
            .sorted(comparingInt(Food::milligrams).reversed())
            .collect(groupingBy(Food::group, LinkedHashMap::new, toList()))
            .values()
            .stream()
            .flatMap(List::stream)
            .toList();
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
    String group = "";
    for (Food food : foods) {
      bars.add(bar(captions, food, scale).put("opens", !food.group().equals(group)));
      group = food.group();
    }
    return data.put("line", (double) Food.LINE / scale);
  }

  private static ObjectNode bar(Captions captions, Food food, int scale) {
    Map<String, ?> values = Map.of("serving", food.serving(), "mg", food.milligrams());
    return JsonNodeFactory.instance
        .objectNode()
        .put("group", captions.text("screen.food.group." + food.group()))
        .put("name", captions.capitalised(food.serving()))
        .put("amount", captions.text("screen.food.amount", values))
        .put("label", captions.text("screen.food.label", values))
        .put("over", food.milligrams() > Food.LINE)
        .put("part", (double) food.milligrams() / scale);
  }
}
