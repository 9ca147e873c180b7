package com.backstretchcoach.feature.progress;

import com.backstretchcoach.screen.Captions;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;

/**
 * The last days.
 *
 * @param days the earliest first, today last
 * @param goal sets a day
 * @param streak days in a row up to now, 0 for none
 * @param minutes held in these days
 */
public record WeekView(List<DayBar> days, int goal, int streak, int minutes) implements View {
  /** The sets of one day. */
  public record DayBar(DayOfWeek day, int sets) {}

  public WeekView {
    days = List.copyOf(days);
  }

  @Override
  public String document() {
    return "week";
  }

  @Override
  public ObjectNode data(Captions captions) {
    int sets = days.stream().mapToInt(DayBar::sets).sum();
    Map<String, ?> values = Map.of("sets", sets, "goal", goal, "days", streak, "minutes", minutes);
    ObjectNode data = captions.page("screen.week", values);
    int scale = Math.max(goal, days.stream().mapToInt(DayBar::sets).max().orElse(0));
    ArrayNode bars = data.putArray("days");
    for (int i = 0; i < days.size(); i++) {
      DayBar day = days.get(i);
      String id = Captions.id(day.day());
      String name = captions.text("screen.day." + id);
      bars.addObject()
          .put("name", captions.text("screen.day.short." + id))
          .put("sets", day.sets())
          .put("label", captions.text("screen.day.label", Map.of("day", name, "sets", day.sets())))
          .put("part", (double) day.sets() / scale)
          .put("met", day.sets() >= goal)
          .put("today", i == days.size() - 1);
    }
    return data.put("goal", (double) goal / scale).put("streak", streak);
  }
}
