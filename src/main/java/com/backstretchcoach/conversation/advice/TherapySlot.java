package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.conversation.Turn;
import java.util.Optional;

/** Cold or heat, if this turn names one of them. */
final class TherapySlot {
  private TherapySlot() {}

  static Optional<Therapy> read(Turn turn) {
    return turn.slots().id("therapy").flatMap(Therapy::named);
  }
}
