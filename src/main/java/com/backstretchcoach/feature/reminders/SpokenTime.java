package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.language.Rules;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A time of day in words, so that it is heard the same on every voice. */
public record SpokenTime(Phrases phrases) {
  private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("HHmm", Locale.ROOT);

  /** Times in order, as "nine in the morning, three in the afternoon and nine in the evening". */
  public String all(List<LocalTime> times) {
    return phrases.list("time.list", times.stream().map(this::of).toList());
  }

  private String of(LocalTime time) {
    Language language = phrases.language();
    String named = "time.named." + NAME.format(time);
    if (language.keys().contains(named)) {
      return phrases.say(named);
    }
    Rules.Clock clock = language.rules().clock();
    Map<String, ?> values =
        Map.of(
            "hour", phrases.number(clock.hour(time)), "minute", phrases.number(time.getMinute()));
    String words = phrases.say(time.getMinute() == 0 ? "time.hour" : "time.minute", values);
    return phrases.say("time.part." + clock.part(time), Map.of("clock", words));
  }
}
