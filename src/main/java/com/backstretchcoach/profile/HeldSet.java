package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was done of one set, to be counted.
 *
 * @param id of the set
 * @param holds those that were heard to their end
 * @param finishedOn the day of its end, where it has come to it
 */
public record HeldSet(String id, Map<Leg, Hold> holds, Optional<LocalDate> finishedOn) {
  /**
   * One hold.
   *
   * @param day on which it ended
   * @param seconds 0 to {@value #LONGEST}
   */
  public record Hold(LocalDate day, int seconds) {
    private static final int LONGEST = 99;

    public Hold {
      seconds = Math.clamp(seconds, 0, LONGEST);
    }
  }

  private static final Pattern HOLD = Pattern.compile("(..)@(\\d{4}-\\d{2}-\\d{2})\\*(\\d{1,2})");
  private static final Pattern END = Pattern.compile("end@(\\d{4}-\\d{2}-\\d{2})");
  private static final String BETWEEN = "/";

  public HeldSet {
    holds = Map.copyOf(holds);
  }

  /** One of which nothing is known. */
  static HeldSet none(String id) {
    return new HeldSet(id, Map.of(), Optional.empty());
  }

  /** What there is of it, by leg. */
  CountedSet legs() {
    return new CountedSet(holds.keySet(), finishedOn.isPresent());
  }

  /** Both together; where both know of a leg, this one is right. */
  HeldSet plus(HeldSet more) {
    Map<Leg, Hold> all = new HashMap<>(more.holds);
    all.putAll(holds);
    return new HeldSet(id, all, finishedOn.or(more::finishedOn));
  }

  /** What is not counted yet. */
  HeldSet without(CountedSet counted) {
    Map<Leg, Hold> rest = new HashMap<>(holds);
    rest.keySet().removeAll(counted.legs());
    return new HeldSet(id, rest, finishedOn.filter(_ -> !counted.finished()));
  }

  boolean isEmpty() {
    return holds.isEmpty() && finishedOn.isEmpty();
  }

  /** What it adds to each day. */
  Map<LocalDate, Day> days() {
    Map<LocalDate, Day> days = new TreeMap<>();
    holds
        .values()
        .forEach(hold -> days.merge(hold.day(), new Day(0, 1, hold.seconds()), Day::plus));
    finishedOn.ifPresent(day -> days.merge(day, new Day(1, 0, 0), Day::plus));
    return days;
  }

  /** A text such as {@code 6KR1T0GZ4M/1R@2026-11-22*20/1L@2026-11-22*20/end@2026-11-22}. */
  String text() {
    String legs =
        holds.entrySet().stream()
            .map(hold ->
                hold.getKey().text()
                    + "@"
                    + hold.getValue().day()
                    + "*"
                    + hold.getValue().seconds())
            .sorted()
            .collect(Collectors.joining(BETWEEN));
    return id
        + (legs.isEmpty() ? "" : BETWEEN + legs)
        + finishedOn.map(day -> BETWEEN + "end@" + day).orElse("");
  }

  /** That of a text; what makes no sense in it is left out. */
  static Optional<HeldSet> parse(String text) {
    String[] parts = text.split(BETWEEN, -1);
    if (!SetId.isOne(parts[0])) {
      return Optional.empty();
    }
    Map<Leg, Hold> holds = new HashMap<>();
    Set<LocalDate> end = new HashSet<>();
    for (String part : parts) {
      Matcher hold = HOLD.matcher(part);
      Matcher finished = END.matcher(part);
      if (hold.matches()) {
        Optional<LocalDate> day = date(hold.group(2));
        Leg.parse(hold.group(1))
            .filter(_ -> day.isPresent())
            .ifPresent(leg -> holds.put(leg, new Hold(day.get(), Integer.parseInt(hold.group(3)))));
      } else if (finished.matches()) {
        date(finished.group(1)).ifPresent(end::add);
      }
    }
    return Optional.of(new HeldSet(parts[0], holds, end.stream().findFirst()));
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
