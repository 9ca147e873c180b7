package com.backstretchcoach.feature.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.screen.Screens;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The bars of a week on a screen. */
class WeekViewTest {
  @Test
  void whereADayHasMoreSetsThanTheGoalThatDayIsTheHighest() {
    JsonNode week = shown(new WeekView(days(4, 2, 3), 3, 2, 10));

    assertThat(week.at("/days"))
        .extracting(bar -> bar.path("part").asDouble())
        .containsExactly(1.0, 0.5, 0.75);
    assertThat(week.at("/goal").asDouble()).isEqualTo(0.75);
  }

  @Test
  void otherwiseTheGoalIs() {
    JsonNode week = shown(new WeekView(days(1, 2), 4, 2, 10));

    assertThat(week.at("/days"))
        .extracting(bar -> bar.path("part").asDouble())
        .containsExactly(0.25, 0.5);
    assertThat(week.at("/goal").asDouble()).isEqualTo(1);
  }

  @Test
  void aDayWithAsManySetsAsTheGoalHasMetIt() {
    assertThat(shown(new WeekView(days(2, 3, 4), 3, 2, 10)).at("/days"))
        .extracting(bar -> bar.path("met").asBoolean())
        .containsExactly(false, true, true);
  }

  @Test
  void theLastDayIsToday() {
    assertThat(shown(new WeekView(days(1, 1, 1), 3, 2, 10)).at("/days"))
        .extracting(bar -> bar.path("today").asBoolean())
        .containsExactly(false, false, true);
  }

  private static List<WeekView.DayBar> days(int... sets) {
    return IntStream.range(0, sets.length)
        .mapToObj(day -> new WeekView.DayBar(DayOfWeek.of(day + 1), sets[day]))
        .toList();
  }

  private static JsonNode shown(WeekView view) {
    Phrases words = new Phrases(Language.of(Language.DEFAULT_LOCALE), 0);
    return new Screens().of(view, words, 1).datasources().path("coach");
  }
}
