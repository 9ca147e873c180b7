package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.dialog.Turn;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads AMAZON.TIME, which is a time as {@code 09:00} or a part of the day. */
public final class TimeSlot {
  private TimeSlot() {}

  public static Optional<LocalTime> read(Turn turn, String slot) {
    return turn.slots().text(slot).flatMap(TimeSlot::time);
  }

  private static Optional<LocalTime> time(String value) {
    return switch (value) {
      case "MO" -> Optional.of(LocalTime.of(8, 0));
      case "AF" -> Optional.of(LocalTime.of(14, 0));
      case "EV" -> Optional.of(LocalTime.of(19, 0));
      case "NI" -> Optional.of(LocalTime.of(21, 0));
      default -> {
        try {
          yield Optional.of(LocalTime.parse(value));
        } catch (DateTimeParseException e) {
          yield Optional.empty();
        }
      }
    };
  }
}
