package com.backstretchcoach.feature.progress;

import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.screen.View;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How it goes, in a few sentences that shame nobody. */
record ProgressWords(Phrases phrases, LocalDate today) {
  private static final int WEEK = 7;
  private static final int SECONDS = 60;

  String of(Profile remembered) {
    List<String> sentences = new ArrayList<>();
    sentences.add(today(remembered.on(today).sets(), remembered.get(Preference.GOAL)));
    Day week = week(remembered);
    if (week.sets() > 1) {
      sentences.add(phrases.say("progress.week", Map.of("sets", week.sets())));
    }
    if (week.seconds() >= 2 * SECONDS) {
      sentences.add(phrases.say("progress.held", Map.of("minutes", week.seconds() / SECONDS)));
    }
    int streak = streak(remembered);
    if (streak > 1) {
      String key = remembered.on(today).sets() > 0 ? "progress.streak" : "progress.streak_before";
      sentences.add(phrases.say(key, Map.of("days", streak)));
    }
    return phrases.sentences(sentences.toArray(String[]::new));
  }

  /** The same to look at: the last seven days. */
  View view(Profile remembered) {
    List<WeekView.DayBar> days =
        IntStream.rangeClosed(1 - WEEK, 0)
            .mapToObj(today::plusDays)
            .map(day -> new WeekView.DayBar(day.getDayOfWeek(), remembered.on(day).sets()))
            .toList();
    return new WeekView(
        days,
        remembered.get(Preference.GOAL),
        streak(remembered),
        week(remembered).seconds() / SECONDS);
  }

  private String today(int sets, int goal) {
    Map<String, Integer> values = Map.of("sets", sets, "goal", goal);
    if (sets >= goal) {
      return phrases.say("progress.today.reached", values);
    }
    return phrases.say(
        switch (sets) {
          case 0 -> "progress.today.none";
          case 1 -> "progress.today.one";
          default -> "progress.today.some";
        },
        values);
  }

  private Day week(Profile remembered) {
    return remembered.days().tailMap(today.minusDays(WEEK), false).values().stream()
        .reduce(Day.NONE, Day::plus);
  }

  /**
   * Days in a row with a hold, up to today once a set is done today; a day that is not over yet
   * breaks nothing.
   */
  private int streak(Profile remembered) {
    LocalDate day = remembered.on(today).sets() > 0 ? today : today.minusDays(1);
    int days = 0;
    while (remembered.on(day).holds() > 0) {
      days++;
      day = day.minusDays(1);
    }
    return days;
  }
}
