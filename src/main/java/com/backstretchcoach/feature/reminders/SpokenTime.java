package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.language.Phrases;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** A time of day in words, so that it is heard the same on every voice. */
public record SpokenTime(Phrases phrases) {
  private static final int NOON = 12;
  private static final int EVENING = 18;

  /** Times in order, as "nine in the morning, three in the afternoon and nine in the evening". */
  public String all(List<LocalTime> times) {
    List<String> words = times.stream().map(this::of).toList();
    if (words.size() < 2) {
      return String.join("", words);
    }
    return phrases.say(
        "time.list",
        Map.of(
            "first", String.join(", ", words.subList(0, words.size() - 1)),
            "last", words.getLast()));
  }

  private String of(LocalTime time) {
    if (time.equals(LocalTime.NOON)) {
      return phrases.say("time.noon");
    }
    if (time.equals(LocalTime.MIDNIGHT)) {
      return phrases.say("time.midnight");
    }
    int hour = time.getHour() % NOON;
    String clock = phrases.number(hour == 0 ? NOON : hour);
    if (time.getMinute() > 0) {
      clock += " " + phrases.number(time.getMinute());
    }
    return phrases.say("time." + part(time.getHour()), Map.of("clock", clock));
  }

  private static String part(int hour) {
    if (hour < NOON) {
      return "morning";
    }
    return hour < EVENING ? "afternoon" : "evening";
  }
}
