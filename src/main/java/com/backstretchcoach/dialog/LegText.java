package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Legs as short text, such as {@code 2L} for the left leg in round two. */
public final class LegText {
  private static final Pattern MARK =
      Pattern.compile("([1-" + Leg.ROUNDS + "])([LR])(?:@(\\d{1,6}))?");

  private LegText() {}

  public static String write(Leg leg) {
    return leg.round() + (leg.side() == Side.LEFT ? "L" : "R");
  }

  public static String write(Collection<Leg> legs) {
    return legs.stream()
        .sorted(Comparator.comparingInt(Leg::round).thenComparing(Leg::side))
        .map(LegText::write)
        .collect(Collectors.joining(","));
  }

  public static String writeMarks(List<Playback.Mark> marks) {
    return marks.stream()
        .map(mark -> write(mark.leg()) + "@" + mark.holdEnds().toMillis())
        .collect(Collectors.joining(","));
  }

  public static Optional<Leg> read(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.matches() ? Optional.of(leg(matcher)) : Optional.empty();
  }

  public static List<Leg> readAll(String text) {
    return Arrays.stream(text.split(",", -1)).flatMap(part -> read(part).stream()).toList();
  }

  public static List<Playback.Mark> readMarks(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(MARK::matcher)
        .filter(matcher -> matcher.matches() && matcher.group(3) != null)
        .map(matcher ->
            new Playback.Mark(leg(matcher), Duration.ofMillis(Long.parseLong(matcher.group(3)))))
        .toList();
  }

  private static Leg leg(Matcher matcher) {
    return new Leg(
        Integer.parseInt(matcher.group(1)), matcher.group(2).equals("L") ? Side.LEFT : Side.RIGHT);
  }
}
