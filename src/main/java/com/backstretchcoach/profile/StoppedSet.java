package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import java.time.Instant;
import java.util.Set;

/**
 * Where a set was left before its end.
 *
 * @param set its id
 * @param rounds how many it has, 1 to {@value Leg#ROUNDS}
 * @param next the leg that comes next
 * @param done the legs that were held
 * @param when to the second
 */
public record StoppedSet(String set, int rounds, Leg next, Set<Leg> done, Instant when) {
  public StoppedSet {
    rounds = Math.clamp(rounds, 1, Leg.ROUNDS);
    done = Set.copyOf(done);
    when = Instant.ofEpochSecond(when.getEpochSecond());
  }

  /** Whether {@code other} is the same place, whenever it was. */
  boolean samePlace(StoppedSet other) {
    return set.equals(other.set)
        && rounds == other.rounds
        && next.equals(other.next)
        && done.equals(other.done);
  }
}
