package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the days already have of one set.
 *
 * @param legs those whose hold is counted
 * @param finished whether it is counted as a set
 */
public record CountedSet(Set<Leg> legs, boolean finished) {
  /** One of which nothing is counted. */
  public static final CountedSet NONE = new CountedSet(Set.of(), false);

  private static final int FINISHED = 1 << (2 * Leg.ROUNDS);

  public CountedSet {
    legs = Set.copyOf(legs);
  }

  /** That which {@link #bits} gives; what lies beyond is left out. */
  static CountedSet of(int bits) {
    Set<Leg> legs = new HashSet<>();
    all().filter(leg -> (bits & bit(leg)) != 0).forEach(legs::add);
    return new CountedSet(legs, (bits & FINISHED) != 0);
  }

  /** A number of seven bits: left and right of each round, and whether it is finished. */
  int bits() {
    return legs.stream().mapToInt(CountedSet::bit).sum() + (finished ? FINISHED : 0);
  }

  /** All that is in either. */
  CountedSet plus(CountedSet other) {
    return of(bits() | other.bits());
  }

  /** What is not in {@code other}. */
  CountedSet without(CountedSet other) {
    return of(bits() & ~other.bits());
  }

  private static Stream<Leg> all() {
    return IntStream.rangeClosed(1, Leg.ROUNDS)
        .boxed()
        .flatMap(round -> Stream.of(new Leg(round, Side.LEFT), new Leg(round, Side.RIGHT)));
  }

  private static int bit(Leg leg) {
    return 1 << (2 * (leg.round() - 1) + (leg.side() == Side.LEFT ? 0 : 1));
  }
}
