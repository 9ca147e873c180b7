package com.backstretchcoach.profile;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
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
  private static final Pattern LEG = Pattern.compile("([1-" + Leg.ROUNDS + "])([LR])");
  private static final Pattern DAY =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})=(\\d{1,5}),(\\d{1,5}),(\\d{1,5})");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,15}");

  private final Map<String, String> fields;

  private ProfileCodec(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Writes it. */
  public static Map<String, String> write(Profile remembered) {
    Settings settings = remembered.settings();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("schema", Integer.toString(Profile.SCHEMA));
    fields.put("version", Long.toString(remembered.version()));
    fields.put("holdSeconds", Integer.toString(settings.holdSeconds()));
    fields.put("countStyle", settings.countStyle().name());
    fields.put("pace", settings.pace().name());
    fields.put("firstSide", settings.firstSide().name());
    fields.put("flow", settings.flow().name());
    fields.put("goal", Integer.toString(remembered.goal()));
    fields.put("handsFree", remembered.handsFree() ? "1" : "0");
    fields.put("reminders", String.join(" ", remembered.reminders()));
    remembered
        .stopped()
        .ifPresent(stopped -> {
          fields.put("stoppedAt", Long.toString(stopped.when().getEpochSecond()));
          fields.put("next", text(stopped.next()));
          fields.put(
              "done",
              stopped.done().stream()
                  .map(ProfileCodec::text)
                  .sorted()
                  .collect(Collectors.joining(" ")));
        });
    fields.put(
        "days",
        remembered.days().entrySet().stream()
            .map(day -> day.getKey() + "=" + text(day.getValue()))
            .collect(Collectors.joining(" ")));
    return fields;
  }

  /** Whether a newer version of the skill wrote these. */
  public static boolean newer(Map<String, String> fields) {
    return new ProfileCodec(fields).number("schema", 0) > Profile.SCHEMA;
  }

  /** Reads it; what makes no sense counts as not there. */
  public static Profile read(Map<String, String> fields) {
    return new ProfileCodec(fields).remembered();
  }

  private Profile remembered() {
    return new Profile(
        settings(),
        stopped(),
        days(),
        (int) Math.min(number("goal", Profile.LEAST_GOAL), Profile.MOST_GOAL),
        number("handsFree", 1) != 0,
        List.of(field("reminders").split(" ", -1)),
        number("version", 0));
  }

  private Settings settings() {
    Settings usual = Settings.DEFAULT;
    long hold = number("holdSeconds", usual.holdSeconds());
    return new Settings(
        Settings.nearestHold((int) Math.min(hold, Settings.LONGEST_HOLD)),
        constant(CountStyle.class, "countStyle", usual.countStyle()),
        constant(Pace.class, "pace", usual.pace()),
        constant(Side.class, "firstSide", usual.firstSide()),
        constant(Flow.class, "flow", usual.flow()));
  }

  private Optional<StoppedSet> stopped() {
    Set<Leg> done =
        Arrays.stream(field("done").split(" ", -1))
            .flatMap(text -> leg(text).stream())
            .collect(Collectors.toSet());
    return leg(field("next"))
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

  private <E extends Enum<E>> E constant(Class<E> type, String name, E otherwise) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant.name().equals(field(name)))
        .findFirst()
        .orElse(otherwise);
  }

  private static Optional<Leg> leg(String text) {
    Matcher leg = LEG.matcher(text);
    return leg.matches()
        ? Optional.of(
            new Leg(
                Integer.parseInt(leg.group(1)), leg.group(2).equals("L") ? Side.LEFT : Side.RIGHT))
        : Optional.empty();
  }

  private static String text(Leg leg) {
    return leg.round() + (leg.side() == Side.LEFT ? "L" : "R");
  }

  private static String text(Day day) {
    return day.sets() + "," + day.holds() + "," + day.seconds();
  }
}
