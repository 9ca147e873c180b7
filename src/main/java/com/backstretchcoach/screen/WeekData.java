package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The days of a week as bars. */
final class WeekData {
  private final Captions captions;

  WeekData(Captions captions) {
    this.captions = captions;
  }

  ObjectNode of(View.Week week) {
    int sets = week.days().stream().mapToInt(DayBar::sets).sum();
    ObjectNode data =
        captions.page(
            "screen.week",
            Map.of(
                "sets", sets,
                "goal", week.goal(),
                "days", week.streak(),
                "minutes", week.minutes()));
    List<DayBar> days = week.days();
    int scale = Math.max(week.goal(), days.stream().mapToInt(DayBar::sets).max().orElse(0));
    ArrayNode bars = data.putArray("days");
    for (int i = 0; i < days.size(); i++) {
      DayBar day = days.get(i);
      String name = captions.text("screen.day." + day.day().name().toLowerCase(Locale.ROOT));
      bars.addObject()
          .put("name", name.substring(0, 2))
          .put("sets", day.sets())
          .put("label", captions.text("screen.day.label", Map.of("day", name, "sets", day.sets())))
          .put("part", (double) day.sets() / scale)
          .put("met", day.sets() >= week.goal())
          .put("today", i == days.size() - 1);
    }
    return data.put("goal", (double) week.goal() / scale).put("streak", week.streak());
  }
}
