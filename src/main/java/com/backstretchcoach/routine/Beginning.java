package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Opening;
import java.util.List;

/** Begins a set, or goes on with one where the person was. */
final class Beginning {
  private final Playing playing;

  Beginning(Playing playing) {
    this.playing = playing;
  }

  /** Tells the steps first to whoever has not heard them. */
  Outcome start(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> set.stepsKnown() ? playing.play(set, Opening.BEGIN) : instruct(set);
      case GETTING_READY -> playing.play(set, Opening.BEGIN);
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS, FINISHED -> ready(set);
    };
  }

  private Outcome instruct(StretchSet set) {
    StretchSet ready = set.withStepsKnown(true).withStage(Stage.GETTING_READY);
    return new Outcome(
        ready, List.of(new Step.Safety(), new Step.Instructions(), playing.question(ready)));
  }

  /** Goes straight to the holds, from the leg where the person was. */
  Outcome ready(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> playing.play(set.withStepsKnown(true), Opening.BEGIN);
      case UNDER_WAY, PAUSED -> playing.play(set, Opening.AGAIN);
      case BETWEEN_ROUNDS -> playing.play(set, Opening.ON);
      case FINISHED -> afresh(set);
    };
  }

  /** Plays a new set, with the sides left out that were left out before. */
  Outcome afresh(StretchSet set) {
    StretchSet fresh = StretchSet.fresh(set.settings(), true).withLeftOut(set.leftOut());
    return playing.play(fresh, Opening.BEGIN);
  }
}
