package com.backstretchcoach.routine;

import static com.backstretchcoach.routine.Side.LEFT;
import static com.backstretchcoach.routine.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What follows at the very edge of something: its first and last second, its fastest, its end. */
class RoutineTest {
  private static final Instant SENT = Instant.parse("2026-11-22T10:00:00Z");
  private static final Leg FIRST = new Leg(1, RIGHT);
  private static final Leg SECOND = new Leg(1, LEFT);

  /** Two holds of twenty seconds, which end after 30 and 65 seconds. */
  private static final Playback ROUND =
      new Playback(
          SENT,
          List.of(
              new Playback.Mark(FIRST, Duration.ofSeconds(30)),
              new Playback.Mark(SECOND, Duration.ofSeconds(65))));

  private final Routine routine = new Routine((play, settings) -> play.legs().size());

  @Test
  void aHoldThatEndsThisVeryMomentIsHeard() {
    assertThat(ROUND.heardBy(after(29_999))).isEmpty();
    assertThat(ROUND.heardBy(after(30_000))).containsExactly(FIRST);
  }

  @Test
  void eachHoldHasAnEndOfItsOwn() {
    assertThat(ROUND.endOf(FIRST)).contains(after(30_000));
    assertThat(ROUND.endOf(SECOND)).contains(after(65_000));
    assertThat(ROUND.endOf(new Leg(2, LEFT))).isEmpty();
  }

  @Test
  void aLegIsLetDownFromTheEndOfAHoldUntilTheNextBegins() {
    Duration hold = Duration.ofSeconds(20);
    assertThat(ROUND.betweenHolds(after(29_999), hold)).isFalse();
    assertThat(ROUND.betweenHolds(after(30_000), hold)).isTrue();
    assertThat(ROUND.betweenHolds(after(44_999), hold)).isTrue();
    assertThat(ROUND.betweenHolds(after(45_000), hold)).isFalse();
    assertThat(ROUND.betweenHolds(after(65_000), hold)).isFalse();
  }

  @Test
  void theClockTellsFromTheThirdSecondOn() {
    assertThat(ROUND.tooSoonToTell(after(2_999))).isTrue();
    assertThat(ROUND.tooSoonToTell(after(3_000))).isFalse();
  }

  @Test
  void nothingIsCountedWhileThePersonRests() {
    StretchSet paused = underWay().withStage(Stage.PAUSED);
    assertThat(on(paused, 40, new Event.WhereAmI()).set().done()).isEmpty();
    assertThat(on(underWay(), 40, new Event.WhereAmI()).set().done()).containsExactly(FIRST);
  }

  @Test
  void whatWasDoneIsToldOnceAtTheEndOrElseAtTheGoodbye() {
    StretchSet done = underWay().counting(List.of(FIRST, SECOND));
    assertThat(on(done.withStage(Stage.PAUSED), new Event.Stop()).steps())
        .containsExactly(new Step.Goodbye(2, Step.Posture.LYING));
    assertThat(on(done.withStage(Stage.FINISHED), new Event.Stop()).steps())
        .containsExactly(new Step.Goodbye(0, Step.Posture.UP));
  }

  @Test
  void aHoldThatIsRefusedStopsTheOneUnderWayAndNothingElse() {
    assertThat(on(underWay(), new Event.ChangeHold(200)).set().stage()).isEqualTo(Stage.PAUSED);
    StretchSet between = underWay().withStage(Stage.BETWEEN_ROUNDS);
    assertThat(on(between, new Event.ChangeHold(200)).set().stage())
        .isEqualTo(Stage.BETWEEN_ROUNDS);
  }

  @Test
  void theLongestHoldIsAsLongAsItGets() {
    StretchSet longest =
        underWay().withSettings(Settings.DEFAULT.withHoldSeconds(Settings.LONGEST_HOLD));
    assertThat(remarks(on(longest, new Event.Longer())))
        .singleElement()
        .isInstanceOfSatisfying(
            Remark.HoldRefused.class,
            refused -> {
              assertThat(refused.asked()).isGreaterThan(Settings.LONGEST_HOLD);
              assertThat(refused.nearest()).isEqualTo(Settings.LONGEST_HOLD);
            });
  }

  @Test
  void fasterThanSlowIsNormal() {
    StretchSet slow = underWay().withSettings(Settings.DEFAULT.withPace(Pace.SLOWER));
    Outcome faster = on(slow, new Event.Faster());
    assertThat(faster.set().settings().pace()).isEqualTo(Pace.NORMAL);
    assertThat(on(faster.set(), new Event.Faster()).set().settings().pace()).isEqualTo(Pace.FASTER);
  }

  @Test
  void aSideThatIsLeftOutAfterTheSetPlaysNothing() {
    StretchSet finished = underWay().withStage(Stage.FINISHED);
    Outcome out = on(finished, new Event.LeaveOut(LEFT));
    assertThat(out.set().stage()).isEqualTo(Stage.FINISHED);
    assertThat(remarks(out)).containsExactly(new Remark.SideOut(LEFT));
    assertThat(out.steps()).noneMatch(Step.Finished.class::isInstance);
  }

  @Test
  void whoLeavesOutBothSidesHearsOfHoldsOnlyIfThereWereAny() {
    StretchSet left = underWay().withLeftOut(Set.of(LEFT)).withStage(Stage.PAUSED);
    assertThat(on(left, new Event.LeaveOut(RIGHT)).steps())
        .noneMatch(Step.Finished.class::isInstance);
    assertThat(on(left.counting(List.of(FIRST)), new Event.LeaveOut(RIGHT)).steps())
        .contains(new Step.Finished(1));
  }

  @Test
  void aSideThatIsChosenBringsTheOtherNotBack() {
    StretchSet left = underWay().withLeftOut(Set.of(LEFT)).withStage(Stage.PAUSED);
    assertThat(on(left, new Event.ChooseSide(RIGHT)).set().leftOut()).containsExactly(LEFT);
    assertThat(on(left, new Event.ChooseSide(LEFT)).set().leftOut()).isEmpty();
  }

  @Test
  void whoBeginsAgainIsCoachedUnlessAHoldWasHeardOrTheStepsWereKnown() {
    StretchSet begun = underWay();
    assertThat(on(begun, new Event.StartOver()).set().stepsKnown()).isFalse();
    assertThat(on(begun.withStepsKnown(true), new Event.StartOver()).set().stepsKnown()).isTrue();
    assertThat(on(begun.counting(List.of(FIRST)), new Event.StartOver()).set().stepsKnown())
        .isTrue();
  }

  private static StretchSet underWay() {
    return StretchSet.fresh(Settings.DEFAULT, false).withStage(Stage.UNDER_WAY);
  }

  private static Instant after(int milliseconds) {
    return SENT.plusMillis(milliseconds);
  }

  private Outcome on(StretchSet set, int seconds, Event event) {
    return routine.next(set, Optional.of(ROUND), after(1_000 * seconds), event);
  }

  /** With nothing being played. */
  private Outcome on(StretchSet set, Event event) {
    return routine.next(set, Optional.empty(), SENT, event);
  }

  private static List<Remark> remarks(Outcome outcome) {
    return outcome.steps().stream()
        .filter(Step.Note.class::isInstance)
        .map(step -> ((Step.Note) step).remark())
        .toList();
  }
}
