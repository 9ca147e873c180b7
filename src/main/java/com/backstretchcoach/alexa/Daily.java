package com.backstretchcoach.alexa;

import com.amazon.ask.model.services.reminderManagement.Recurrence;
import com.amazon.ask.model.services.reminderManagement.Trigger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as the Reminders API writes what comes back every day. */
final class Daily {
  private static final Pattern HOUR = Pattern.compile("BYHOUR=(\\d{1,2})(?:;|$)");
  private static final Pattern MINUTE = Pattern.compile("BYMINUTE=(\\d{1,2})(?:;|$)");

  private Daily() {}

  /** The rule, to the minute; the form is that of rules which Alexa itself has stored. */
  static String rule(LocalTime time) {
    return "FREQ=DAILY;BYHOUR=%d;BYMINUTE=%d;BYSECOND=0;INTERVAL=1;"
        .formatted(time.getHour(), time.getMinute());
  }

  /** The first {@code time} that comes after {@code now}, to the minute. */
  static LocalDateTime first(LocalTime time, LocalDateTime now) {
    LocalDateTime today = now.toLocalDate().atTime(LocalTime.of(time.getHour(), time.getMinute()));
    return today.isAfter(now) ? today : today.plusDays(1);
  }

  /**
   * The time of day at which it fires.
   *
   * @throws IllegalArgumentException when it has none
   */
  static LocalTime time(Trigger trigger) {
    @Nullable Recurrence recurrence = trigger.getRecurrence();
    List<String> rules = recurrence == null ? List.of() : recurrence.getRecurrenceRules();
    return rules.stream()
        .findFirst()
        .flatMap(Daily::time)
        .or(() -> Optional.ofNullable(trigger.getScheduledTime()).map(LocalDateTime::toLocalTime))
        .orElseThrow(() -> new IllegalArgumentException("a reminder without a time"));
  }

  private static Optional<LocalTime> time(String rule) {
    Matcher hour = HOUR.matcher(rule);
    Matcher minute = MINUTE.matcher(rule);
    return hour.find()
        ? Optional.of(
            LocalTime.of(
                Integer.parseInt(hour.group(1)),
                minute.find() ? Integer.parseInt(minute.group(1)) : 0))
        : Optional.empty();
  }
}
