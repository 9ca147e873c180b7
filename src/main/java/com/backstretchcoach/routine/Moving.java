package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Opening;
import java.util.List;

/** Brings the person to another leg, or to the same one again. */
final class Moving {
  private final Playing playing;
  private final Beginning beginning;

  Moving(Playing playing, Beginning beginning) {
    this.playing = playing;
    this.beginning = beginning;
  }

  Outcome next(StretchSet set, Event.Move event) {
    return switch (event) {
      case Event.Repeat() -> repeat(set);
      case Event.Next() -> forward(set);
      case Event.Previous() -> back(set);
      case Event.SkipLeg() -> skip(set);
      case Event.StartOver() -> startOver(set);
    };
  }

  private Outcome repeat(StretchSet set) {
    return switch (set.stage()) {
      case UNDER_WAY, PAUSED -> playing.play(set, Opening.AGAIN);
      case NOT_STARTED, GETTING_READY, BETWEEN_ROUNDS, FINISHED ->
          new Outcome(set, List.of(playing.question(set)));
    };
  }

  private Outcome forward(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> beginning.start(set);
      case GETTING_READY, BETWEEN_ROUNDS -> beginning.ready(set);
      case UNDER_WAY, PAUSED -> skip(set);
      case FINISHED -> playing.carryOn(set, new Remark.WasLast());
    };
  }

  private Outcome skip(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> beginning.start(set);
      case GETTING_READY -> beginning.ready(set);
      case FINISHED -> playing.carryOn(set, new Remark.WasLast());
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> passOver(set);
    };
  }

  private Outcome passOver(StretchSet set) {
    Remark skipped = new Remark.Skipped(set.next());
    return set.after(set.next())
        .map(leg -> playing.play(set.withNext(leg), Opening.ON, skipped))
        .orElseGet(() -> playing.finish(set, skipped));
  }

  private Outcome back(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> beginning.start(set);
      case GETTING_READY -> repeat(set);
      case FINISHED ->
          set.legs().isEmpty()
              ? playing.tellAllDone(set)
              : playing.play(set.withNext(set.legs().getLast()), Opening.AGAIN);
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          set.before(set.next())
              .map(leg -> playing.play(set.withNext(leg), Opening.AGAIN))
              .orElseGet(() -> playing.play(set, Opening.AGAIN, new Remark.FirstAlready()));
    };
  }

  private Outcome startOver(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED -> beginning.start(set);
      case GETTING_READY -> repeat(set);
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS, FINISHED -> beginning.afresh(set);
    };
  }
}
