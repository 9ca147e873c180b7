package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;

/** Cold or heat, if this turn names one of them. */
public final class TherapySlot {
  private TherapySlot() {}

  public static Optional<Therapy> read(Turn turn) {
    return turn.slots().id("therapy").flatMap(Therapy::named);
  }
}
