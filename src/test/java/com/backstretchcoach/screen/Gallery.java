package com.backstretchcoach.screen;

import com.backstretchcoach.feature.food.FoodTable;
import com.backstretchcoach.feature.food.FoodsView;
import com.backstretchcoach.feature.progress.WeekView;
import com.backstretchcoach.feature.therapy.HotColdView;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.screen.RoutineView.Launch.Awaits;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every view, as a person would meet it. */
final class Gallery {
  /** When the parts of the first round begin, in milliseconds: see {@link #round}. */
  static final int HOLD_STARTS = 10_000;

  static final Duration CARRY_ON = Duration.ofSeconds(8);

  private static final RoutineView.Finished FINISHED = new RoutineView.Finished(6, 3, 2, 3);

  private Gallery() {}

  static Map<String, View> views() {
    return views(Language.DEFAULT_LOCALE);
  }

  /** The same with the names that foods have in a locale. */
  static Map<String, View> views(String locale) {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("launch", new RoutineView.Launch(false, Awaits.READY, 0, 3));
    views.put("launch-not-yet", new RoutineView.Launch(false, Awaits.START, 0, 3));
    views.put("launch-returning", new RoutineView.Launch(true, Awaits.READY, 1, 3));
    views.put("launch-carrying-on", new RoutineView.Launch(true, Awaits.CARRY_ON, 0, 4));
    views.put("instructions", new RoutineView.Instructions(20));
    views.put("stretch", round(2, CountStyle.EVERY_SECOND));
    views.put(
        "between-rounds", new RoutineView.BetweenRounds(1, 3, Side.RIGHT, Optional.of(CARRY_ON)));
    views.put("paused", new RoutineView.Paused(Side.LEFT, 2, 3));
    views.put("finished", FINISHED);
    views.put("hot-cold", new HotColdView(Optional.empty(), Therapies.load()));
    views.put("hot-cold-cold", new HotColdView(Optional.of(Therapy.COLD), Therapies.load()));
    views.put("hot-cold-heat", new HotColdView(Optional.of(Therapy.HEAT), Therapies.load()));
    views.put("massage", View.page("massage"));
    views.put("foods", foods(locale));
    views.put("week", week());
    views.put("help", View.page("help"));
    views.put("cautions", View.page("cautions"));
    views.put("danger", View.page("danger"));
    return views;
  }

  /** Both legs for 20 seconds, and then the question or, after the third, the end of the set. */
  static RoutineView.Stretch round(int round, CountStyle count) {
    List<Scene> scenes = new ArrayList<>();
    scenes.add(scene(Scene.Kind.WORDS, Side.RIGHT, round, 0, 4));
    leg(scenes, Side.RIGHT, round, 4);
    scenes.add(scene(Scene.Kind.SWITCH, Side.LEFT, round, 33, 39));
    leg(scenes, Side.LEFT, round, 39);
    boolean last = round == 3;
    scenes.add(
        last
            ? scene(Scene.Kind.DONE, Side.LEFT, round, 68, 72)
            : scene(Scene.Kind.QUESTION, Side.RIGHT, round + 1, 68, 70));
    return new RoutineView.Stretch(
        scenes,
        3,
        count,
        last ? Optional.empty() : Optional.of(CARRY_ON),
        last ? Optional.of(FINISHED) : Optional.empty());
  }

  private static void leg(List<Scene> scenes, Side side, int round, int from) {
    scenes.add(scene(Scene.Kind.SETTLE, side, round, from, from + 6));
    scenes.add(scene(Scene.Kind.HOLD, side, round, from + 6, from + 26));
    scenes.add(scene(Scene.Kind.RELEASE, side, round, from + 26, from + 29));
  }

  private static Scene scene(Scene.Kind kind, Side side, int round, int from, int until) {
    return new Scene(kind, side, round, Duration.ofSeconds(from), Duration.ofSeconds(until), 20);
  }

  private static View foods(String locale) {
    return new FoodsView(FoodTable.in(Language.of(locale)).inArticle());
  }

  private static View week() {
    int[] sets = {2, 3, 0, 4, 3, 5, 2};
    List<WeekView.DayBar> days = new ArrayList<>();
    for (int day = 0; day < sets.length; day++) {
      days.add(new WeekView.DayBar(DayOfWeek.TUESDAY.plus(day), sets[day]));
    }
    return new WeekView(days, 3, 4, 57);
  }
}
