package com.backstretchcoach.routine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A set of three rounds and where the person is in it.
 *
 * @param next the leg to hold next or, while under way, the first leg of what is being played; it
 *     means nothing once finished
 * @param done holds heard to their end; a leg is never counted twice
 * @param leftOut sides that are left out for the rest of the set
 * @param stepsKnown whether the steps have been told in this session
 * @param offeredHold seconds offered in place of a hold that was refused, 0 when none is open
 */
public record StretchSet(
    Stage stage,
    Leg next,
    Set<Leg> done,
    Set<Side> leftOut,
    Settings settings,
    boolean stepsKnown,
    int offeredHold) {

  public StretchSet {
    done = Set.copyOf(done);
    leftOut = Set.copyOf(leftOut);
  }

  /** A set that has not begun. */
  public static StretchSet fresh(Settings settings, boolean stepsKnown) {
    return new StretchSet(
        Stage.NOT_STARTED,
        new Leg(1, settings.firstSide()),
        Set.of(),
        Set.of(),
        settings,
        stepsKnown,
        0);
  }

  /** Every leg of the set in the order in which it is held, without the sides left out. */
  public List<Leg> legs() {
    return IntStream.rangeClosed(1, Leg.ROUNDS)
        .boxed()
        .flatMap(round ->
            Stream.of(settings.firstSide(), settings.firstSide().other())
                .filter(side -> !leftOut.contains(side))
                .map(side -> new Leg(round, side)))
        .toList();
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

  /** Moves to a stage. */
  public StretchSet at(Stage newStage) {
    return new StretchSet(newStage, next, done, leftOut, settings, stepsKnown, offeredHold);
  }

  /** Makes {@code leg} the next one. */
  public StretchSet at(Leg leg) {
    return new StretchSet(stage, leg, done, leftOut, settings, stepsKnown, offeredHold);
  }

  /** Counts {@code legs} as held. */
  public StretchSet having(List<Leg> legs) {
    Set<Leg> more = new LinkedHashSet<>(done);
    more.addAll(legs);
    return new StretchSet(stage, next, more, leftOut, settings, stepsKnown, offeredHold);
  }

  /** Leaves out {@code sides} and no other. */
  public StretchSet leavingOut(Set<Side> sides) {
    return new StretchSet(stage, next, done, sides, settings, stepsKnown, offeredHold);
  }

  /** The same with other settings. */
  StretchSet with(Settings newSettings) {
    return new StretchSet(stage, next, done, leftOut, newSettings, stepsKnown, offeredHold);
  }

  /** The same after the steps have been told. */
  StretchSet knowingSteps() {
    return new StretchSet(stage, next, done, leftOut, settings, true, offeredHold);
  }

  /** The same with a hold on offer, 0 for none. */
  public StretchSet offering(int seconds) {
    return new StretchSet(stage, next, done, leftOut, settings, stepsKnown, seconds);
  }

  private int order(Leg leg) {
    return 2 * leg.round() + (leg.side() == settings.firstSide() ? 0 : 1);
  }
}
