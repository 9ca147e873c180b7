package com.backstretchcoach.dialog;

import com.amazon.ask.model.Slot;
import java.util.Map;
import java.util.Optional;

/**
 * A bare number or duration is heard as a wish for another hold. While a question about time is
 * open, it is the answer to that.
 */
final class NumberAnswers {
  private NumberAnswers() {}

  /** The turn as it was meant; the same turn where no such question is open. */
  static Turn meant(Turn turn) {
    if (!turn.intent().equals("ChangeHoldIntent") || turn.slots().text("direction").isPresent()) {
      return turn;
    }
    return switch (turn.conversation().question()) {
      case INJURED_LATELY ->
          turn.slots()
              .text("duration")
              .or(() -> days(turn.slots()))
              .map(elapsed -> turn.as("HotOrColdIntent", slots("elapsed", elapsed)))
              .orElse(turn);
      case MEANT_FIFTEEN ->
          minutes(turn.slots())
              .map(length -> turn.as("TherapyTimingIntent", slots("duration", length)))
              .orElse(turn);
      case SET_TIMER -> timer(turn);
      case REMINDER_HOURS, SET_REMINDERS ->
          turn.slots()
              .text("seconds")
              .map(times -> turn.as("SetReminderIntent", slots("timesPerDay", times)))
              .orElse(turn);
      case NONE, STRETCH, ANYTHING_ELSE, CARRY_ON, FORGET_ME, WANT_REMINDERS -> turn;
    };
  }

  private static Turn timer(Turn turn) {
    return minutes(turn.slots())
        .map(length -> turn.as("TherapyTimerIntent", slots("duration", length)))
        .orElse(turn);
  }

  private static Optional<String> days(Slots slots) {
    return slots.number("seconds").stream()
        .filter(number -> number >= 0)
        .mapToObj(number -> "P" + number + "D")
        .findFirst();
  }

  private static Optional<String> minutes(Slots slots) {
    return slots
        .text("duration")
        .or(() ->
            slots.number("seconds").stream().mapToObj(number -> "PT" + number + "M").findFirst());
  }

  private static Slots slots(String name, String value) {
    return new Slots(Map.of(name, Slot.builder().withName(name).withValue(value).build()));
  }
}
