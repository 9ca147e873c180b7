package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.InjuryTime;
import java.util.Optional;

/** When the injury happened, if this turn says so. */
public final class InjurySlots {
  private static final String NO_INJURY = "no_injury";

  private InjurySlots() {}

  /** Whether this turn says that it was no injury. */
  public static boolean none(Turn turn) {
    return turn.slots().id("recently").filter(NO_INJURY::equals).isPresent();
  }

  public static Optional<InjuryTime> read(Turn turn) {
    return turn.slots()
        .text("injuryDate")
        .flatMap(date -> InjuryTime.ofDate(date, turn.today()))
        .or(() -> turn.slots().text("elapsed").flatMap(InjuryTime::ofElapsed))
        .or(() ->
            turn.slots().id("recently").flatMap(id -> InjuryTime.ofRecently(id, turn.today())));
  }
}
