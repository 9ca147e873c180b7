package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
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
  private static final String SET = "set_";
  private static final String EACH_DAY = "day_";

  /** What tells where a set was left. */
  static final List<String> PLACE =
      List.of("stoppedAt", "next", "done", "stoppedSet", "stoppedRounds");

  /** The last second of the year 9999. */
  private static final long LATEST = 253_402_300_799L;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private final Map<String, String> fields;

  private ProfileCodec(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Writes it. */
  public static Map<String, String> write(Profile profile) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put(SCHEMA, Integer.toString(Profile.SCHEMA));
    fields.putAll(profile.preferences().texts());
    fields.putAll(place(profile.stopped()));
    fields.put("days", text(profile.days()));
    profile
        .counted()
        .forEach((set, counted) -> fields.put(SET + set, Integer.toString(counted.bits())));
    return fields;
  }

  /** Days in one text. */
  static String text(NavigableMap<LocalDate, Day> days) {
    return days.entrySet().stream()
        .map(day -> day.getKey() + "=" + text(day.getValue()))
        .collect(Collectors.joining(" "));
  }

  /** The name under which is kept what is counted of a set. */
  static String set(String id) {
    return SET + id;
  }

  /** The name under which is kept what was done on a day. */
  static String day(LocalDate date) {
    return EACH_DAY + date;
  }

  /** The fields that tell where a set was left; all are absent where none is. */
  static Map<String, String> place(Optional<StoppedSet> stopped) {
    Map<String, String> fields = new LinkedHashMap<>();
    stopped.ifPresent(place -> {
      fields.put("stoppedAt", Long.toString(place.when().getEpochSecond()));
      fields.put("next", place.next().text());
      fields.put("done", Leg.text(place.done(), " "));
      fields.put("stoppedSet", place.set());
      if (place.rounds() < Leg.ROUNDS) {
        fields.put("stoppedRounds", Integer.toString(place.rounds()));
      }
    });
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
        nothing.preferences().withTexts(fields), codec.stopped(), codec.allDays(), codec.counted());
  }

  /** The days that a version of the skill wrote which kept them in one text. */
  static NavigableMap<LocalDate, Day> days(Map<String, String> fields) {
    return new ProfileCodec(fields).days();
  }

  /** The days that are kept one by one. */
  static NavigableMap<LocalDate, Day> eachDay(Map<String, String> fields) {
    return new ProfileCodec(fields).eachDay();
  }

  /** What is counted of each set. */
  static NavigableMap<String, CountedSet> counted(Map<String, String> fields) {
    return new ProfileCodec(fields).counted();
  }

  private Optional<StoppedSet> stopped() {
    Set<Leg> done = Set.copyOf(Leg.parse(field("done"), " "));
    Instant when = Instant.ofEpochSecond(Math.min(number("stoppedAt", 0), LATEST));
    int rounds = (int) number("stoppedRounds", Leg.ROUNDS);
    return Leg.parse(field("next"))
        .filter(next -> !done.isEmpty())
        .map(next -> new StoppedSet(stoppedSet(when), rounds, next, done, when));
  }

  /** A set that was left before sets had ids is given the same one whenever it is read. */
  private String stoppedSet(Instant when) {
    String set = field("stoppedSet");
    return SetId.isOne(set) ? set : SetId.derived(when, field("next") + field("done"));
  }

  private NavigableMap<String, CountedSet> counted() {
    NavigableMap<String, CountedSet> counted = new TreeMap<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(SET) && SetId.isOne(name.substring(SET.length()))) {
        counted.put(name.substring(SET.length()), CountedSet.of((int) number(name, 0)));
      }
    }
    return counted;
  }

  private NavigableMap<LocalDate, Day> days() {
    NavigableMap<LocalDate, Day> days = new TreeMap<>();
    if (field("days").isEmpty()) {
      return days;
    }
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

  private NavigableMap<LocalDate, Day> eachDay() {
    NavigableMap<LocalDate, Day> days = new TreeMap<>();
    for (String name : fields.keySet()) {
      if (name.startsWith(EACH_DAY)) {
        date(name.substring(EACH_DAY.length()))
            .ifPresent(date -> days.put(date, Day.unpacked(number(name, 0))));
      }
    }
    return days;
  }

  private NavigableMap<LocalDate, Day> allDays() {
    NavigableMap<LocalDate, Day> days = days();
    eachDay().forEach((date, day) -> days.merge(date, day, Day::plus));
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
