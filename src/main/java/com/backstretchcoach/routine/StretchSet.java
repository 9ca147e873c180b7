package com.backstretchcoach.routine;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A set and where the person is in it.
 *
 * @param next the leg to hold next or, while under way, the first leg of what is being played; it
 *     means nothing once finished
 * @param done holds heard to their end; a leg is never counted twice
 * @param leftOut sides that are left out for the rest of the set
 * @param rounds 1 to {@value Leg#ROUNDS}, as many unless fewer were asked for
 * @param stepsKnown whether the person knows the steps, so that nothing has to be coached
 * @param offeredHold seconds offered in place of a hold that was refused, 0 when none is open
 * @param declined how often in a row the person has said no to going on, at most {@value
 *     #MOST_DECLINED}
 */
@RecordBuilder
public record StretchSet(
    Stage stage,
    Leg next,
    Set<Leg> done,
    Set<Side> leftOut,
    int rounds,
    Settings settings,
    boolean stepsKnown,
    int offeredHold,
    int declined)
    implements StretchSetBuilder.With {

  /** At the second no the coach offers to stop. */
  public static final int MOST_DECLINED = 2;

  public StretchSet {
    done = Set.copyOf(done);
    leftOut = Set.copyOf(leftOut);
    rounds = Math.clamp(rounds, 1, Leg.ROUNDS);
  }

  /** A set that has not begun. */
  public static StretchSet fresh(Settings settings, boolean stepsKnown) {
    return new StretchSet(
        Stage.NOT_STARTED,
        new Leg(1, settings.firstSide()),
        Set.of(),
        Set.of(),
        Leg.ROUNDS,
        settings,
        stepsKnown,
        0,
        0);
  }

  /** Every leg of the set in the order in which it is held, without the sides left out. */
  public List<Leg> legs() {
    List<Leg> legs = new ArrayList<>();
    for (int round = 1; round <= rounds; round++) {
      for (Side side : List.of(settings.firstSide(), settings.firstSide().other())) {
        if (!leftOut.contains(side)) {
          legs.add(new Leg(round, side));
        }
      }
    }
    return Collections.unmodifiableList(legs);
  }

  /** The legs from {@code leg} on, that one included if its side is not left out. */
  List<Leg> from(Leg leg) {
    return legs().stream().filter(other -> order(other) >= order(leg)).toList();
  }

  /** The legs still to hold, from the next one on; none once finished. */
  List<Leg> ahead() {
    return stage == Stage.FINISHED ? List.of() : from(next);
  }

  /** The leg held before {@code leg}, if there is one. */
  public Optional<Leg> before(Leg leg) {
    return legs().stream().filter(other -> order(other) < order(leg)).reduce((a, b) -> b);
  }

  /** The leg held after {@code leg}, if there is one. */
  Optional<Leg> after(Leg leg) {
    return legs().stream().filter(other -> order(other) > order(leg)).findFirst();
  }

  /** The same with {@code legs} counted as held. */
  public StretchSet counting(List<Leg> legs) {
    Set<Leg> more = new LinkedHashSet<>(done);
    more.addAll(legs);
    return withDone(more);
  }

  private int order(Leg leg) {
    return 2 * leg.round() + (leg.side() == settings.firstSide() ? 0 : 1);
  }
}
