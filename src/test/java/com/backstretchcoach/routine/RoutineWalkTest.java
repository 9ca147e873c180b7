package com.backstretchcoach.routine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** People do anything at any time; wherever they wander, the set stays a set. */
class RoutineWalkTest {
  private static final List<Function<Random, Event>> EVENTS =
      List.of(
          random -> new Event.Start(),
          random -> new Event.Ready(),
          random -> new Event.Agree(),
          random -> new Event.Decline(),
          random -> new Event.MoreHelp(),
          random -> new Event.Pause(),
          random -> new Event.Resume(),
          random -> new Event.Repeat(),
          random -> new Event.Next(),
          random -> new Event.Previous(),
          random -> new Event.SkipLeg(),
          random -> new Event.LeaveOut(side(random)),
          random -> new Event.BothSides(),
          random -> new Event.ChooseSide(side(random)),
          random -> new Event.StartOver(),
          random -> new Event.ChangeHold(random.nextInt(-10, 200)),
          random -> new Event.Longer(),
          random -> new Event.Shorter(),
          random -> new Event.Slower(),
          random -> new Event.Faster(),
          random -> new Event.Count(CountStyle.values()[random.nextInt(4)]),
          random -> new Event.CountLess(),
          random -> new Event.ChangeFlow(Flow.values()[random.nextInt(2)]),
          random -> new Event.WhereAmI(),
          random -> new Event.Interrupt(),
          random -> new Event.SoundLost());

  private static final Capacity THREE_LEGS = (play, settings) -> 3;
  private static final Capacity EVERYTHING = (play, settings) -> play.legs().size();

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverLosesOrDoublesAHoldAndNeverLeavesThePersonWithoutAWayOn(int seed) {
    Random random = new Random(seed);
    Walk walk = new Walk(seed % 2 == 0 ? THREE_LEGS : EVERYTHING);

    for (int i = 0; i < 60; i++) {
      Event event = EVENTS.get(random.nextInt(EVENTS.size())).apply(random);
      walk.after(Duration.ofMillis(random.nextInt(100_000)));
      int doneBefore = walk.set.done().size();
      Outcome outcome = walk.on(event);
      assertThat(walk.set.done().size())
          .as("holds are only forgotten by beginning again")
          .satisfiesAnyOf(
              size -> assertThat(size).isGreaterThanOrEqualTo(doneBefore),
              size -> assertThat(size).isZero());
      assertValid(event, outcome);
    }

    Outcome stopped = walk.on(new Event.Stop());
    assertThat(stopped.steps()).singleElement().isInstanceOf(Step.Goodbye.class);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fromWhereverTheyAreSayingYesBringsEveryRemainingLegExactlyOnce(int seed) {
    Random random = new Random(seed);
    Walk walk = new Walk(seed % 2 == 0 ? THREE_LEGS : EVERYTHING);
    walk.on(new Event.Ready());
    for (int i = 0; i < seed % 20; i++) {
      walk.after(Duration.ofMillis(random.nextInt(100_000)));
      walk.on(EVENTS.get(random.nextInt(EVENTS.size())).apply(random));
    }
    walk.on(new Event.Interrupt());
    if (walk.set.stage() == Stage.FINISHED) {
      return;
    }
    List<Leg> expected = walk.set.ahead();
    List<Leg> played = new ArrayList<>();
    walk.on(new Event.Ready());
    for (int i = 0; i < 10 && walk.playback.isPresent(); i++) {
      played.addAll(walk.playback.get().legs());
      Leg last = played.getLast();
      if (walk.set.after(last).isEmpty()) {
        break;
      }
      walk.on(new Event.Agree());
    }

    assertThat(played).containsExactlyElementsOf(expected);
    walk.after(Duration.ofHours(1));
    walk.on(new Event.Interrupt());
    assertThat(walk.set.stage()).isEqualTo(Stage.FINISHED);
    assertThat(walk.set.done()).containsAll(expected);
  }

  private static void assertValid(Event event, Outcome outcome) {
    if (event instanceof Event.SoundLost) {
      assertThat(outcome.steps()).isEmpty();
      return;
    }
    assertThat(outcome.steps()).isNotEmpty();
    assertThat(outcome.steps().getLast()).isInstanceOfAny(Step.Ask.class, Step.Goodbye.class);
    outcome.steps().stream()
        .filter(Step.Play.class::isInstance)
        .map(Step.Play.class::cast)
        .forEach(play -> {
          assertThat(play.legs()).isNotEmpty().doesNotHaveDuplicates();
          assertThat(play.legs())
              .extracting(Leg::side)
              .noneMatch(outcome.set().leftOut()::contains);
          assertThat(play.legs()).first().isEqualTo(outcome.set().next());
          assertThat(outcome.set().legs()).containsSubsequence(play.legs());
        });
    Set<Leg> all = new HashSet<>();
    for (int round = 1; round <= Leg.ROUNDS; round++) {
      for (Side side : EnumSet.allOf(Side.class)) {
        all.add(new Leg(round, side));
      }
    }
    assertThat(all).containsAll(outcome.set().done());
  }

  private static Side side(Random random) {
    return random.nextBoolean() ? Side.LEFT : Side.RIGHT;
  }

  /** Plays each response on a clock: 40 s a leg, its hold ending 35 s in. */
  private static final class Walk {
    private final Routine routine;
    private StretchSet set = StretchSet.fresh(Settings.DEFAULT, false);
    private Optional<Playback> playback = Optional.empty();
    private Instant now = Instant.EPOCH;

    Walk(Capacity capacity) {
      routine = new Routine(capacity);
    }

    void after(Duration time) {
      now = now.plus(time);
    }

    Outcome on(Event event) {
      Outcome outcome = routine.next(set, playback, now, event);
      set = outcome.set();
      playback =
          outcome.steps().stream()
              .filter(Step.Play.class::isInstance)
              .map(Step.Play.class::cast)
              .findFirst()
              .map(play -> new Playback(now, marks(play.legs())));
      return outcome;
    }

    private static List<Playback.Mark> marks(List<Leg> legs) {
      return IntStream.range(0, legs.size())
          .mapToObj(i -> new Playback.Mark(legs.get(i), Duration.ofSeconds(35 + 40L * i)))
          .toList();
    }
  }
}
