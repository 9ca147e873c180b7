package com.backstretchcoach.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How a language is written and spoken, from its {@code rules.json}.
 *
 * @param direction in which it is written, {@code ltr} or {@code rtl}
 * @param plural the conditions of its plural categories but {@code other}, as in CLDR
 * @param sentenceGap what stands between two sentences
 * @param names how the name of a thing is found in what was heard
 */
public record Rules(
    String direction,
    Map<String, String> plural,
    String sentenceGap,
    Speech speech,
    Clock clock,
    Names names) {
  /**
   * How long words take, at the voice's own rate.
   *
   * @param sentenceEnd a pattern that is found once a sentence
   */
  public record Speech(
      double msPerCharacter, double msToBegin, double msAfterSentence, Pattern sentenceEnd) {}

  /**
   * How a time of day is said.
   *
   * @param hours 12 or 24
   * @param parts the parts of the day that are told apart, with the hour in which each begins, the
   *     first with 0
   */
  public record Clock(int hours, Map<String, Integer> parts) {
    /** The number of the hour as it is said: 1 to 12, or 0 to 23. */
    public int hour(LocalTime time) {
      return isTwelveHour() ? (time.getHour() + hours - 1) % hours + 1 : time.getHour();
    }

    /** The part of the day in which a time is. */
    public String part(LocalTime time) {
      return parts.entrySet().stream()
          .filter(part -> part.getValue() <= time.getHour())
          .max(Map.Entry.comparingByValue())
          .orElseThrow()
          .getKey();
    }

    /** Whether nine may be in the morning or in the evening. */
    public boolean isTwelveHour() {
      return hours == 12;
    }
  }

  /**
   * How the name of a thing is told from the words around it.
   *
   * @param spaced whether words are written apart
   * @param around words that leave a thing what it is
   * @param shortestPlural a shorter word is left as it is
   * @param plural endings with what the singular has in their place; the first that fits counts
   */
  public record Names(
      boolean spaced, List<String> around, int shortestPlural, List<List<String>> plural) {}
}
