package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one written form of what is remembered: short text by name. */
public final class ProfileCodec {
  private static final String SCHEMA = "schema";
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Map<String, String> fields;

  private ProfileCodec(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Writes it. */
  public static Map<String, String> write(Profile profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(SCHEMA, Integer.toString(Profile.SCHEMA));
    fields.put("version", Long.toString(profile.version()));
    fields.putAll(profile.preferences().texts());
    profile
        .stopped()
        .ifPresent(stopped -> {
          fields.put("stoppedAt", Long.toString(stopped.when().getEpochSecond()));
          fields.put("next", stopped.next().text());
          fields.put("done", Leg.text(stopped.done(), " "));
        });
    fields.put(
        "days",
        profile.days().entrySet().stream()
            .map(day -> day.getKey() + "=" + text(day.getValue()))
            .collect(Collectors.joining(" ")));
    return fields;
  }

  /**
   * The fields of {@code now} that are others than in {@code before}; one that is gone is empty.
   */
  static Map<String, String> since(Profile before, Profile now) {
    Map<String, String> earlier = write(before);
    Map<String, String> changed = write(now);
    earlier.keySet().forEach(name -> changed.putIfAbsent(name, ""));
    changed.entrySet().removeAll(earlier.entrySet());
    return changed;
  }

  /** Whether these are all the fields of a profile, not only some that have changed. */
  static boolean isWhole(Map<String, String> fields) {
    return fields.containsKey(SCHEMA);
  }

  /** Whether a newer version of the skill wrote these. */
  public static boolean newer(Map<String, String> fields) {
    return new ProfileCodec(fields).number(SCHEMA, 0) > Profile.SCHEMA;
  }

  /** Reads it; what makes no sense counts as not there. */
  public static Profile read(Map<String, String> fields) {
    return read(fields, Profile.NOTHING);
  }

  /** Reads it by the table of preferences of {@code nothing}. */
  static Profile read(Map<String, String> fields, Profile nothing) {
    ProfileCodec codec = new ProfileCodec(fields);
    return new Profile(
        nothing.preferences().withTexts(fields),
        codec.stopped(),
        codec.days(),
        codec.number("version", 0));
  }

  private Optional<StoppedSet> stopped() {
    Set<Leg> done = Set.copyOf(Leg.parse(field("done"), " "));
    return Leg.parse(field("next"))
        .filter(next -> !done.isEmpty())
        .map(next -> new StoppedSet(next, done, Instant.ofEpochSecond(number("stoppedAt", 0))));
  }

  private NavigableMap<LocalDate, Day> days() {
    NavigableMap<LocalDate, Day> days = new TreeMap<>();
    for (String text : field("days").split(" ", -1)) {
      Matcher day = DAY.matcher(text);
      Optional<LocalDate> date = day.matches() ? date(day.group(1)) : Optional.empty();
      if (date.isPresent()) {
        days.put(
            date.get(),
            new Day(
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(4))));
      }
    }
    return days;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private String field(String name) {
    return fields.getOrDefault(name, "");
  }

  private long number(String name, long otherwise) {
    String text = field(name);
    return NUMBER.matcher(text).matches() ? Long.parseLong(text) : otherwise;
  }

  private static String text(Day day) {
    return day.sets() + "," + day.holds() + "," + day.seconds();
  }
}
