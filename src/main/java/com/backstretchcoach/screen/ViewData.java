package com.backstretchcoach.screen;

import com.backstretchcoach.advice.Food;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a document needs to know of its view. */
final class ViewData {
  private final Captions captions;

  ViewData(Captions captions) {
    this.captions = captions;
  }

  ObjectNode of(View view) {
    return switch (view) {
      case View.Launch launch -> launch(launch);
      case View.Instructions(int seconds) -> page("instructions", Map.of("seconds", seconds));
      case View.Stretch stretch -> new StretchData(captions).of(stretch);
      case View.BetweenRounds between -> new StretchData(captions).of(between);
      case View.Paused paused -> new StretchData(captions).of(paused);
      case View.Finished finished -> new StretchData(captions).of(finished);
      case View.HotCold hotCold -> hotCold(hotCold);
      case View.Massage() -> page("massage", Map.of());
      case View.Foods foods -> foods(foods);
      case View.Week week -> new WeekData(captions).of(week);
      case View.Help() -> page("help", Map.of());
      case View.Danger() -> page("danger", Map.of());
    };
  }

  private ObjectNode page(String name, Map<String, ?> values) {
    return captions.page("screen." + name, values);
  }

  private ObjectNode launch(View.Launch launch) {
    ObjectNode data = page(launch.returning() ? "returning" : "launch", Map.of());
    data.put("returning", launch.returning());
    data.set("today", new Marks(captions).of(launch.setsToday(), launch.goal()));
    return data;
  }

  private ObjectNode hotCold(View.HotCold view) {
    Therapies facts = view.facts();
    ObjectNode data =
        page(
            "hot_cold",
            Map.of(
                "usual", facts.cold().usualMinutes(),
                "most", facts.cold().mostMinutes(),
                "cold_gap", facts.cold().gapHours().from(),
                "cold_gap_to", facts.cold().gapHours().to(),
                "cold_days_from", facts.cold().days().from(),
                "cold_days_to", facts.cold().days().to(),
                "times", facts.heat().timesADay(),
                "times_most", facts.heat().articleTimesADay().to()));
    return data.put("emphasis", view.emphasis().map(Therapy::id).orElse(""));
  }

  private ObjectNode foods(View.Foods view) {
    ObjectNode data = page("foods", Map.of("line", Food.LINE));
    int most = view.foods().stream().mapToInt(FoodBar::milligrams).max().orElse(0);
    int scale = Math.max(most, 2 * Food.LINE);
    ArrayNode bars = data.putArray("foods");
    for (FoodBar food : view.foods()) {
      Map<String, ?> values = Map.of("serving", food.serving(), "mg", food.milligrams());
      bars.addObject()
          .put("name", capitalised(food.serving()))
          .put("amount", captions.text("screen.food.amount", values))
          .put("label", captions.text("screen.food.label", values))
          .put("over", food.milligrams() > Food.LINE)
          .put("part", (double) food.milligrams() / scale);
    }
    return data.put("line", (double) Food.LINE / scale);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
