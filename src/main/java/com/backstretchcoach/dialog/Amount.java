package com.backstretchcoach.dialog;

import com.backstretchcoach.language.IsoDuration;
import com.backstretchcoach.routine.Settings;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number or length of time said by itself. It answers the question about an amount that is open;
 * where none is, it is a wish for another hold.
 *
 * @param duration an AMAZON.DURATION value, as it came
 */
public record Amount(OptionalInt number, Optional<String> duration) {
  /** The slot for a number. */
  public static final String NUMBER = "number";

  /** The slot for a length of time, of this intent and of the one for another hold. */
  public static final String DURATION = "duration";

  private static final Duration LONGEST_HOLD = Duration.ofSeconds(Settings.LONGEST_HOLD);

  /** The amount that a turn consists of, if it is nothing but one. */
  static Optional<Amount> in(Turn turn) {
    Slots slots = turn.slots();
    return switch (turn.intent()) {
      case AMOUNT ->
          Optional.of(new Amount(slots.number(NUMBER), slots.text(DURATION)))
              .filter(said -> said.number.isPresent() || said.duration.isPresent());
      // "Make it ten minutes" cannot be about a hold.
      case CHANGE_HOLD ->
          slots
              .text(DURATION)
              .filter(said ->
                  IsoDuration.parse(said)
                      .filter(length -> length.compareTo(LONGEST_HOLD) > 0)
                      .isPresent())
              .map(said -> new Amount(OptionalInt.empty(), Optional.of(said)));
      default -> Optional.empty();
    };
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
