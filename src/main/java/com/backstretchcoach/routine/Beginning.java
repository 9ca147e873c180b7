package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Opening;
import java.util.List;

/** Begins a set, or goes on with one where the person was. */
final class Beginning {
  private final Playing playing;

  Beginning(Playing playing) {
    this.playing = playing;
  }

  /** Welcomes whoever has not been here; the steps are taught while they are done. */
  Outcome start(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> set.stepsKnown() ? playing.play(set, Opening.BEGIN) : welcome(set);
      case GETTING_READY -> playing.play(set, Opening.BEGIN);
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS, FINISHED -> ready(set);
    };
  }

  private Outcome welcome(StretchSet set) {
    StretchSet ready = set.withStage(Stage.GETTING_READY);
    return new Outcome(ready, List.of(new Step.Welcome(), playing.question(ready)));
  }

  /** Goes straight to the holds, from the leg where the person was. */
  Outcome ready(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> playing.play(set, Opening.BEGIN);
      case UNDER_WAY, PAUSED -> playing.play(set, Opening.AGAIN);
      case BETWEEN_ROUNDS -> playing.play(set, Opening.ON);
      case FINISHED -> afresh(set);
    };
  }

  /** Plays a new set of as many rounds, with the sides left out that were left out before. */
  Outcome afresh(StretchSet set) {
    boolean stepsKnown = set.stepsKnown() || !set.done().isEmpty();
    StretchSet fresh =
        StretchSet.fresh(set.settings(), stepsKnown)
            .withLeftOut(set.leftOut())
            .withRounds(set.rounds());
    return playing.play(fresh, Opening.BEGIN);
  }
}
