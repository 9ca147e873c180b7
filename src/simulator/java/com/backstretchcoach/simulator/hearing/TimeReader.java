package com.backstretchcoach.simulator.hearing;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * AMAZON.TIME: a time of day. An hour without "in the evening" or the like is taken as it is said,
 * so "nine" is nine in the morning.
 */
final class TimeReader implements SlotReader {
  /** Less than of a number: most numbers are no time of day. */
  private static final double TRUST = 0.85;

  private static final Map<String, LocalTime> NAMED =
      Map.of("noon", LocalTime.NOON, "midday", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT);
  private static final Set<String> LATER = Set.of("pm", "afternoon", "evening", "night", "tonight");
  private static final Set<String> EARLIER = Set.of("am", "morning");
  private static final int HALF_DAY = 12;
  private static final int HOURS = 24;
  private static final int MINUTES = 60;
  private static final int QUARTER = 15;
  private static final int HALF = 30;

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    LocalTime named = NAMED.get(tokens.get(from));
    if (named != null) {
      return List.of(Reading.plain(from, from + 1, named.toString(), TRUST));
    }
    int offset = offset(tokens, from);
    int at = offset == 0 ? from : from + 2;
    NumberWords.Spoken hour = NumberWords.at(tokens, at);
    if (hour == null || !isWithin(hour.value(), HOURS)) {
      return List.of();
    }
    int to = hour.to();
    int minutes = (int) hour.value() * MINUTES + offset;
    NumberWords.Spoken past = offset == 0 ? NumberWords.at(tokens, to) : null;
    if (past != null && past.value() >= 1 && isWithin(past.value(), MINUTES)) {
      minutes += (int) past.value();
      to = past.to();
    }
    return List.of(part(tokens, from, to, minutes));
  }

  private static Reading part(List<String> tokens, int from, int to, int minutes) {
    int at = to < tokens.size() && tokens.get(to).equals("o'clock") ? to + 1 : to;
    int end = at;
    while (end < tokens.size() && Set.of("in", "at", "the").contains(tokens.get(end))) {
      end++;
    }
    String word = end < tokens.size() ? tokens.get(end) : "";
    boolean later = LATER.contains(word);
    boolean said = later || EARLIER.contains(word);
    boolean firstHalf = minutes < HALF_DAY * MINUTES;
    int shifted = later && firstHalf ? minutes + HALF_DAY * MINUTES : minutes;
    LocalTime time = LocalTime.MIDNIGHT.plusMinutes(shifted);
    return Reading.plain(from, said ? end + 1 : at, time.toString(), TRUST);
  }

  /** Minutes of "half past" and "quarter past" or "to"; 0 for anything else. */
  private static int offset(List<String> tokens, int from) {
    if (from + 2 >= tokens.size()) {
      return 0;
    }
    return switch (tokens.get(from) + " " + tokens.get(from + 1)) {
      case "half past" -> HALF;
      case "quarter past" -> QUARTER;
      case "quarter to" -> -QUARTER;
      default -> 0;
    };
  }

  private static boolean isWithin(double value, int end) {
    return value == Math.rint(value) && value >= 0 && value < end;
  }
}
