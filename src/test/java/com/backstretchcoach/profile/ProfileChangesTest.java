package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.ProfileChanges.State;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a session has yet to save. */
class ProfileChangesTest {
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MONDAY = SUNDAY.plusDays(1);
  private static final Leg FIRST = new Leg(1, Side.RIGHT);
  private static final Leg SECOND = new Leg(1, Side.LEFT);
  private static final StretchSet SET =
      StretchSet.fresh(Settings.DEFAULT, true).withStage(Stage.UNDER_WAY);
  private static final ProfileChanges READ = ProfileChanges.blank(State.READ);

  @Test
  void aHoldIsCountedOnTheDayOnWhichItEnded() {
    ProfileChanges changes = noting(READ, SET.withDone(Set.of(FIRST)), SUNDAY);

    assertThat(changes.now().on(SUNDAY)).isEqualTo(new Day(0, 1, 20));
    assertThat(changes.held())
        .containsExactly(
            new HeldSet(
                changes.set(), Map.of(FIRST, new HeldSet.Hold(SUNDAY, 20)), Optional.empty()));
    assertThat(changes.noted()).containsExactly(FIRST);
    assertThat(changes.hasFinished()).isFalse();
  }

  @Test
  void toldAgainItCountsOnce() {
    StretchSet one = SET.withDone(Set.of(FIRST));
    ProfileChanges changes = noting(noting(READ, one, SUNDAY), one, MONDAY);

    assertThat(changes.now().on(SUNDAY)).isEqualTo(new Day(0, 1, 20));
    assertThat(changes.now().on(MONDAY)).isEqualTo(Day.NONE);
  }

  @Test
  void theHoldsOfASetStayTogether() {
    ProfileChanges changes = noting(READ, SET.withDone(Set.of(FIRST)), SUNDAY);
    changes = noting(changes, SET.withDone(Set.of(FIRST, SECOND)), MONDAY);

    assertThat(changes.held()).hasSize(1);
    assertThat(changes.held().getFirst().holds())
        .isEqualTo(
            Map.of(FIRST, new HeldSet.Hold(SUNDAY, 20), SECOND, new HeldSet.Hold(MONDAY, 20)));
  }

  @Test
  void aSetIsCountedOnceOnTheDayOfItsLastHold() {
    StretchSet finished = SET.withStage(Stage.FINISHED).withDone(Set.of(FIRST));
    ProfileChanges changes = noting(READ, finished, SUNDAY);

    assertThat(changes.hasFinished()).isTrue();
    assertThat(changes.now().on(SUNDAY)).isEqualTo(new Day(1, 1, 20));
    assertThat(noting(changes, finished, MONDAY)).isEqualTo(changes);
  }

  @Test
  void aSetThatEndsAfterItsHoldsWereNotedIsStillCounted() {
    ProfileChanges changes = noting(READ, SET.withDone(Set.of(FIRST)), SUNDAY);
    changes = noting(changes, SET.withStage(Stage.FINISHED).withDone(Set.of(FIRST)), MONDAY);

    assertThat(changes.now().on(MONDAY)).isEqualTo(new Day(1, 0, 0));
    assertThat(changes.setNoted()).isTrue();
  }

  @Test
  void aSetWithoutAHoldIsNone() {
    ProfileChanges changes = noting(READ, SET.withStage(Stage.FINISHED), SUNDAY);

    assertThat(changes.now()).isEqualTo(Profile.NOTHING);
    assertThat(changes.hasFinished()).isFalse();
  }

  @Test
  void anotherSetHasAnIdOfItsOwn() {
    ProfileChanges first = noting(READ, SET.withDone(Set.of(FIRST)), SUNDAY);
    ProfileChanges second = noting(first, SET.withDone(Set.of(SECOND)), SUNDAY);

    assertThat(second.held()).extracting(HeldSet::id).hasSize(2).doesNotHaveDuplicates();
    assertThat(second.now().on(SUNDAY)).isEqualTo(new Day(0, 2, 40));
  }

  @Test
  void whereNothingIsKeptNothingIsHeldForTheStore() {
    ProfileChanges changes =
        noting(ProfileChanges.blank(State.NONE), SET.withDone(Set.of(FIRST)), SUNDAY);

    assertThat(changes.now().on(SUNDAY)).isEqualTo(new Day(0, 1, 20));
    assertThat(changes.held()).isEmpty();
    assertThat(changes.set()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"UNDER_WAY, true", "PAUSED, true", "BETWEEN_ROUNDS, true", "FINISHED, false"})
  void aSetThatIsLeftKeepsItsPlace(Stage stage, boolean kept) {
    ProfileChanges changes =
        READ.withSet("6KR1T0GZ4M").leaving(SET.withStage(stage).withDone(Set.of(FIRST)), NOON);

    assertThat(changes.now().stopped().isPresent()).isEqualTo(kept);
  }

  @Test
  void whatIsHeldTravelsInTheSession() {
    ProfileChanges changes =
        noting(READ, SET.withStage(Stage.FINISHED).withDone(Set.of(FIRST)), SUNDAY)
            .withUnsaved(true)
            .withLossTold(true);
    Map<String, Object> attributes = new HashMap<>(Map.of("done", "1R"));
    ProfileAttributes.write(changes, Settings.DEFAULT, attributes);

    assertThat(ProfileAttributes.read(attributes)).isEqualTo(changes);
    assertThat(attributes).containsEntry("setNoted", 1).containsEntry("noted", 1);
  }

  @Test
  void aSetThatIsNotCountedYetSaysSo() {
    Map<String, Object> attributes = new HashMap<>();
    ProfileAttributes.write(
        noting(READ, SET.withDone(Set.of(FIRST)), SUNDAY), Settings.DEFAULT, attributes);

    assertThat(attributes).containsEntry("setNoted", 0).containsEntry("unsaved", 0);
  }

  @Test
  void theSumsOfAnEarlierSessionAreReadAsSetsOfSixHolds() {
    Profile now = Profile.NOTHING.plus(SUNDAY, new Day(1, 8, 160));
    List<HeldSet> held = EarlierSession.held(Map.of("turn", 7), Profile.NOTHING, now);

    assertThat(held).extracting(set -> set.holds().size()).containsExactly(6, 2);
    assertThat(held.getFirst().finishedOn()).contains(SUNDAY);
    assertThat(held.getLast().finishedOn()).isEmpty();
    assertThat(held.getLast().holds()).containsEntry(FIRST, new HeldSet.Hold(SUNDAY, 20));
    assertThat(EarlierSession.held(Map.of("turn", 7), now, now)).isEmpty();
    assertThat(
            EarlierSession.held(
                Map.of(), Profile.NOTHING, Profile.NOTHING.plus(SUNDAY, new Day(2, 12, 240))))
        .extracting(HeldSet::finishedOn)
        .containsExactly(Optional.of(SUNDAY), Optional.of(SUNDAY));
  }

  private static ProfileChanges noting(ProfileChanges changes, StretchSet set, LocalDate day) {
    return changes.noting(set, NOON, leg -> day);
  }
}
