package com.backstretchcoach.screen;

import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a screen shows; plain values, without words or looks. */
public sealed interface View {
  /**
   * The beginning.
   *
   * @param returning whether the person has stretched with the coach before
   * @param goal sets a day
   */
  record Launch(boolean returning, int setsToday, int goal) implements View {}

  /** The steps, for a person who is about to lie down. */
  record Instructions(int holdSeconds) implements View {}

  /**
   * Holds as they are spoken.
   *
   * @param scenes in order, without gaps, the first from zero
   * @param count how the hold is counted aloud; the number shown is the one that is heard
   * @param carryOnAfter how long after the last scene the next round begins by itself; empty when
   *     it does not
   * @param finished what is shown once the last scene is one of a set that is done; empty where the
   *     set goes on
   */
  record Stretch(
      List<Scene> scenes,
      CountStyle count,
      Optional<Duration> carryOnAfter,
      Optional<Finished> finished)
      implements View {
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
   * @param carryOnAfter how long from now the next round begins by itself; empty when it does not
   */
  record BetweenRounds(int roundDone, Side nextSide, Optional<Duration> carryOnAfter)
      implements View {}

  /** A leg was interrupted, which will begin again. */
  record Paused(Side side, int round) implements View {}

  /**
   * The set is complete.
   *
   * @param goal sets a day
   */
  record Finished(int holds, int setsToday, int goal) implements View {}

  /**
   * Cold beside heat.
   *
   * @param emphasis the one that was advised, empty when neither was
   */
  record HotCold(Optional<Therapy> emphasis, Therapies facts) implements View {}

  /** How to massage the back, and when not to. */
  record Massage() implements View {}

  /** Foods with their potassium, in this order. */
  record Foods(List<FoodBar> foods) implements View {
    public Foods {
      foods = List.copyOf(foods);
    }
  }

  /**
   * The last days.
   *
   * @param days the earliest first, today last
   * @param goal sets a day
   * @param streak days in a row up to now, 0 for none
   * @param minutes held in these days
   */
  record Week(List<DayBar> days, int goal, int streak, int minutes) implements View {
    public Week {
      days = List.copyOf(days);
    }
  }

  /** What the coach can do. */
  record Help() implements View {}

  /** A danger sign: stop and get help. */
  record Danger() implements View {}
}
