package com.backstretchcoach.dialog;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A bare number or length of time. Alexa hears it as a wish for another hold; while a question
 * about an amount is open, it answers that.
 *
 * @param duration an AMAZON.DURATION value, as it came
 */
public record Amount(OptionalInt number, Optional<String> duration) {
  /** The amount that a turn consists of, if it is nothing but one. */
  static Optional<Amount> in(Turn turn) {
    if (turn.intent() != Intent.CHANGE_HOLD || turn.slots().text("direction").isPresent()) {
      return Optional.empty();
    }
    Amount amount = new Amount(turn.slots().number("seconds"), turn.slots().text("duration"));
    return Optional.of(amount).filter(said -> said.number.isPresent() || said.duration.isPresent());
  }

  /** An AMAZON.DURATION value in which a bare number counts minutes. */
  public Optional<String> minutes() {
    return duration.or(() ->
        number.stream().mapToObj(minutes -> Duration.ofMinutes(minutes).toString()).findFirst());
  }

  /** An AMAZON.DURATION value in which a bare number counts days, which are not negative. */
  public Optional<String> days() {
    return duration.or(() ->
        number.stream()
            .filter(days -> days >= 0)
            .mapToObj(days -> Duration.ofDays(days).toString())
            .findFirst());
  }
}
