package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Amount;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.IsoDuration;
import com.backstretchcoach.routine.Event;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a person asks for another hold: a number, a duration, a direction, or two of them.
 *
 * @param complaint whether the direction finds fault, as in "that's too long, do ten"
 */
record HoldRequest(
    OptionalInt seconds, Optional<String> direction, boolean complaint, int holdNow) {
  /** Up to here a number beside "longer" or "shorter" is a difference: "ten seconds longer". */
  private static final int LARGEST_DIFFERENCE = 10;

  private static final String COMPLAINT = "complaint";

  static HoldRequest of(Turn turn) {
    OptionalInt number = turn.slots().number("seconds");
    OptionalInt bare = turn.slots().number(Amount.NUMBER);
    return new HoldRequest(
        number.isPresent() ? number : bare.isPresent() ? bare : duration(turn.slots()),
        turn.slots().id("direction"),
        turn.slots().wordsId("direction").filter(COMPLAINT::equals).isPresent(),
        turn.conversation().set().settings().holdSeconds());
  }

  /** What to do about it; nothing when neither a length nor a direction was understood. */
  Optional<Event> event() {
    if (seconds.isEmpty()) {
      return direction.flatMap(HoldRequest::byDirection);
    }
    int asked = seconds.getAsInt();
    boolean difference =
        direction.isPresent() && !complaint && asked > 0 && asked <= LARGEST_DIFFERENCE;
    if (!difference) {
      return Optional.of(new Event.ChangeHold(asked));
    }
    int signed = direction.get().equals("shorter") ? -asked : asked;
    return Optional.of(new Event.ChangeHold(holdNow + signed));
  }

  private static Optional<Event> byDirection(String direction) {
    return switch (direction) {
      case "longer" -> Optional.of(new Event.Longer());
      case "shorter" -> Optional.of(new Event.Shorter());
      default -> Optional.empty();
    };
  }

  private static OptionalInt duration(Slots slots) {
    return slots
        .text(Amount.DURATION)
        .flatMap(IsoDuration::parse)
        .map(length ->
            OptionalInt.of(Math.clamp(length.toSeconds(), Integer.MIN_VALUE, Integer.MAX_VALUE)))
        .orElse(OptionalInt.empty());
  }
}
