package com.backstretchcoach.profile;

import com.backstretchcoach.resource.EnumId;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person has chosen. {@link #TABLE} holds all of them: one that stands there is
 * saved, carried through the session and merged.
 *
 * @param name by which it is stored
 * @param usual what holds for a person who has chosen nothing
 * @param write its text; without a semicolon
 * @param read the value of a text; nothing where the text makes no sense
 */
public record Preference<T>(
    String name, T usual, Function<T, String> write, Function<String, Optional<T>> read) {
  /** "3 to 5 times each day", says the article; also the default. */
  public static final int LEAST_GOAL = 3;

  /** "3 to 5 times each day", says the article. */
  public static final int MOST_GOAL = 5;

  /** As many reminders as there are sets in a day. */
  public static final int MOST_REMINDERS = MOST_GOAL;

  /** The longest that Java knows has 32 characters. */
  private static final int LONGEST_ZONE = 40;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /**
   * Alexa's ids are about 40 characters; a longer one is not kept, so that the item stays small.
   */
  private static final Pattern REMINDER = Pattern.compile("[\\w.:#-]{1,128}");

  /** Seconds, {@value Settings#SHORTEST_HOLD} to {@value Settings#LONGEST_HOLD}. */
  public static final Preference<Integer> HOLD_SECONDS =
      number(
          "holdSeconds",
          Settings.DEFAULT.holdSeconds(),
          Settings.SHORTEST_HOLD,
          Settings.LONGEST_HOLD);

  public static final Preference<CountStyle> COUNT_STYLE =
      constant("countStyle", Settings.DEFAULT.countStyle());
  public static final Preference<Pace> PACE = constant("pace", Settings.DEFAULT.pace());
  public static final Preference<Side> FIRST_SIDE =
      constant("firstSide", Settings.DEFAULT.firstSide());
  public static final Preference<Flow> FLOW = constant("flow", Settings.DEFAULT.flow());

  /** Sets a day, {@value #LEAST_GOAL} to {@value #MOST_GOAL}. */
  public static final Preference<Integer> GOAL = number("goal", LEAST_GOAL, LEAST_GOAL, MOST_GOAL);

  /** Whether on a screen the next round begins by itself. */
  public static final Preference<Boolean> HANDS_FREE = flag("handsFree", true);

  /** Whether the words of a first launch have been heard to their end. */
  public static final Preference<Boolean> OPENING_HEARD = flag("openingHeard", false);

  /** The ids of those set by this skill, at most {@value #MOST_REMINDERS}. */
  public static final Preference<List<String>> REMINDERS =
      new Preference<>(
          "reminders",
          List.of(),
          ids ->
              String.join(
                  " ",
                  ids.stream()
                      .filter(id -> REMINDER.matcher(id).matches())
                      .limit(MOST_REMINDERS)
                      .toList()),
          text -> Optional.of(Stream.of(text.split(" ", -1)).filter(id -> !id.isEmpty()).toList()));

  /** The zone in which the device was when it last told, for when it does not. */
  public static final Preference<Optional<ZoneId>> LAST_ZONE =
      new Preference<>(
          "lastZone",
          Optional.empty(),
          zone -> zone.map(ZoneId::getId).filter(Preference::isShort).orElse(""),
          text -> Optional.of(zone(text)));

  /** All there are, in the order in which they are written. */
  public static final List<Preference<?>> TABLE =
      List.of(
          HOLD_SECONDS,
          COUNT_STYLE,
          PACE,
          FIRST_SIDE,
          FLOW,
          GOAL,
          HANDS_FREE,
          OPENING_HEARD,
          REMINDERS,
          LAST_ZONE);

  /** A whole number; one outside the range becomes the nearest in it. */
  public static Preference<Integer> number(String name, int usual, int least, int most) {
    return new Preference<>(
        name,
        usual,
        number -> Integer.toString(Math.clamp(number, least, most)),
        text -> digits(text).map(number -> Math.clamp(number, least, most)));
  }

  /** Yes or no. */
  public static Preference<Boolean> flag(String name, boolean usual) {
    return new Preference<>(
        name, usual, on -> on ? "1" : "0", text -> digits(text).map(digit -> digit != 0));
  }

  /** One of the constants of an enum. */
  public static <E extends Enum<E>> Preference<E> constant(String name, E usual) {
    return new Preference<>(
        name, usual, Enum::name, text -> EnumId.find(usual.getDeclaringClass(), text));
  }

  /** The key under which the texts about it stand: its name in small letters, as hands_free. */
  public String textKey() {
    return name.replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /** The value of {@code text}, or the usual one. */
  T valueOf(@Nullable String text) {
    return Optional.ofNullable(text).flatMap(read).orElse(usual);
  }

  /** The one form of whatever is written in {@code text}. */
  String normal(@Nullable String text) {
    return write.apply(valueOf(text));
  }

  private static Optional<ZoneId> zone(String text) {
    try {
      return Optional.of(text).filter(Preference::isShort).map(ZoneId::of);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isShort(String zone) {
    return !zone.isEmpty() && zone.length() <= LONGEST_ZONE;
  }

  private static Optional<Integer> digits(String text) {
    return NUMBER.matcher(text).matches() ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
