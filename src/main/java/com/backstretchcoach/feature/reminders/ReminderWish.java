package com.backstretchcoach.feature.reminders;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Daily reminders that a person has asked for and not yet agreed to. Its text is kept in the
 * session, and travels with the request for a permission, so nothing that is read is trusted.
 *
 * @param times a day, 3 to 5, or 1 where a time was named
 * @param hours nothing as long as they are not said
 */
record ReminderWish(int times, Optional<Hours> hours) {
  private static final Pattern FORM =
      Pattern.compile("reminders/([1345])(?:/(\\d\\d:\\d\\d)/(\\d\\d:\\d\\d))?");

  /** The hours in which someone is up and about. */
  record Hours(LocalTime from, LocalTime until) {}

  /** The hours that the question names as an example. */
  static final Hours EXAMPLE = new Hours(LocalTime.of(9, 0), LocalTime.of(21, 0));

  /** The form in which {@link #read} finds it again. */
  String text() {
    return "reminders/"
        + times
        + hours.map(awake -> "/" + awake.from() + "/" + awake.until()).orElse("");
  }

  /** A wish from its text; nothing when it makes no sense. */
  static Optional<ReminderWish> read(String text) {
    Matcher wish = FORM.matcher(text);
    if (!wish.matches()) {
      return Optional.empty();
    }
    int times = Integer.parseInt(wish.group(1));
    if (wish.group(2) == null) {
      return Optional.of(new ReminderWish(times, Optional.empty()));
    }
    try {
      Hours hours = new Hours(LocalTime.parse(wish.group(2)), LocalTime.parse(wish.group(3)));
      return Optional.of(new ReminderWish(times, Optional.of(hours)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
