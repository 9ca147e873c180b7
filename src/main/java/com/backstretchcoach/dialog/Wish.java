package com.backstretchcoach.dialog;

import com.backstretchcoach.advice.Therapy;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person has asked for and not yet agreed to. Its text is kept in the session, and travels
 * with the request for a permission, so nothing that is read is trusted.
 */
public sealed interface Wish {
  /** The form in which {@link #read} finds it again. */
  String text();

  /**
   * A timer for cold or heat.
   *
   * @param therapy nothing where it was not said which
   * @param minutes 1 to 20
   */
  record OfTimer(Optional<Therapy> therapy, int minutes) implements Wish {
    @Override
    public String text() {
      return "timer/" + therapy.map(Therapy::id).orElse("pack") + "/" + minutes;
    }
  }

  /**
   * Daily reminders.
   *
   * @param times a day, 3 to 5
   * @param hours nothing as long as they are not said
   */
  record OfReminders(int times, Optional<Hours> hours) implements Wish {
    @Override
    public String text() {
      return "reminders/"
          + times
          + hours.map(awake -> "/" + awake.from() + "/" + awake.until()).orElse("");
    }
  }

  /** The hours in which someone is up and about. */
  record Hours(LocalTime from, LocalTime until) {}

  /** A wish from its text; nothing when it makes no sense. */
  static Optional<Wish> read(String text) {
    Matcher timer = Forms.TIMER.matcher(text);
    if (timer.matches()) {
      return Optional.of(
          new OfTimer(Therapy.named(timer.group(1)), Integer.parseInt(timer.group(2))));
    }
    Matcher reminders = Forms.REMINDERS.matcher(text);
    if (!reminders.matches()) {
      return Optional.empty();
    }
    int times = Integer.parseInt(reminders.group(1));
    if (reminders.group(2) == null) {
      return Optional.of(new OfReminders(times, Optional.empty()));
    }
    try {
      return Optional.of(
          new OfReminders(
              times,
              Optional.of(
                  new Hours(
                      LocalTime.parse(reminders.group(2)), LocalTime.parse(reminders.group(3))))));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** How wishes are written. */
  final class Forms {
    private static final Pattern TIMER = Pattern.compile("timer/(cold|heat|pack)/(1?\\d|20)");
    private static final Pattern REMINDERS =
        Pattern.compile("reminders/([3-5])(?:/(\\d\\d:\\d\\d)/(\\d\\d:\\d\\d))?");

    private Forms() {}
  }
}
