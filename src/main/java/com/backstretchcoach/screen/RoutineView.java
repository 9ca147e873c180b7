package com.backstretchcoach.screen;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Side;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is seen of the stretch. */
public sealed interface RoutineView extends View {
  @Override
  default String document() {
    return switch (this) {
      case Launch launch -> launch.returning() ? "returning" : "launch";
      case Instructions _ -> "steps";
      case Stretch _, BetweenRounds _, Paused _, Finished _ -> "stretch";
    };
  }

  @Override
  default ObjectNode data(Captions captions) {
    StretchData stretch = new StretchData(captions);
    return switch (this) {
      case Launch launch -> stretch.of(launch);
      case Instructions(int seconds) ->
          captions.page("screen.instructions", Map.of("seconds", seconds));
      case Stretch holds -> stretch.of(holds);
      case BetweenRounds between -> stretch.of(between);
      case Paused paused -> stretch.of(paused);
      case Finished finished -> stretch.of(finished);
    };
  }

  /**
   * The beginning: what will happen, in pictures, or the sets of the day for one who knows.
   *
   * @param returning whether the person has stretched with the coach before
   * @param awaits what is to be said or touched
   * @param goal sets a day
   */
  record Launch(boolean returning, Awaits awaits, int setsToday, int goal) implements RoutineView {
    /** What the coach waits for at the beginning. */
    public enum Awaits {
      /** That the person wants to stretch. */
      START,
      /** That the person is lying down. */
      READY,
      /** Whether to carry on with the set that was left. */
      CARRY_ON
    }
  }

  /** The steps, for a person who is about to lie down. */
  record Instructions(int holdSeconds) implements RoutineView {}

  /**
   * Holds as they are spoken.
   *
   * @param scenes in order, without gaps, the first from zero
   * @param rounds of the whole set
   * @param count how the hold is counted aloud; the number shown is the one that is heard
   * @param carryOnAfter how long after the last scene the next round begins by itself; empty when
   *     it does not
   * @param finished what is shown once the last scene is one of a set that is done; empty where the
   *     set goes on
   */
  record Stretch(
      List<Scene> scenes,
      int rounds,
      CountStyle count,
      Optional<Duration> carryOnAfter,
      Optional<Finished> finished)
      implements RoutineView {
    public Stretch {
      scenes = List.copyOf(scenes);
      if (scenes.isEmpty()) {
        throw new IllegalArgumentException("a stretch without scenes");
      }
    }
  }

  /**
   * A round is over and the next one is on offer.
   *
   * @param roundDone 1 or 2
   * @param rounds of the whole set
   * @param carryOnAfter how long from now the next round begins by itself; empty when it does not
   */
  record BetweenRounds(int roundDone, int rounds, Side nextSide, Optional<Duration> carryOnAfter)
      implements RoutineView {}

  /**
   * A leg was interrupted, which will begin again.
   *
   * @param rounds of the whole set
   */
  record Paused(Side side, int round, int rounds) implements RoutineView {}

  /**
   * The set is complete.
   *
   * @param rounds that it had
   * @param goal sets a day
   */
  record Finished(int holds, int rounds, int setsToday, int goal) implements RoutineView {}
}
