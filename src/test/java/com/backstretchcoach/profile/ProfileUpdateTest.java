package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written counts once, however often and in whatever order it is. */
class ProfileUpdateTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final String SET = "6KR1T0GZ4M";
  private static final String OTHER = "6KR1T0GZ4N";
  private static final Leg FIRST = new Leg(1, Side.RIGHT);
  private static final Leg SECOND = new Leg(1, Side.LEFT);
  private static final HeldSet.Hold HOLD = new HeldSet.Hold(SUNDAY, 20);
  private static final StoppedSet PLACE =
      new StoppedSet(SET, 3, SECOND, Set.of(FIRST), Instant.parse("2026-11-22T18:00:00Z"));
  private static final ProfileUpdate NOTHING =
      ProfileUpdate.between(Profile.NOTHING, Profile.NOTHING);

  @Test
  void itIsEmptyOnlyWhereNothingIsToBeWritten() {
    assertThat(NOTHING.isEmpty()).isTrue();
    assertThat(NOTHING.withPreferences(Map.of("goal", "5")).isEmpty()).isFalse();
    assertThat(NOTHING.withMoved(true).isEmpty()).isFalse();
    assertThat(NOTHING.withHeld(List.of(held(SET, FIRST))).isEmpty()).isFalse();
  }

  @Test
  void nothingIsExpectedToBeCountedOfASetThatIsNew() {
    assertThat(NOTHING.withHeld(List.of(held(OTHER, FIRST))).expected())
        .isEqualTo(Map.of(OTHER, CountedSet.NONE));
  }

  @Test
  void ofTheSetUnderWayIsExpectedWhatTheSessionKnewBefore() {
    ProfileUpdate update =
        NOTHING
            .withSet(SET)
            .withHeld(List.of(held(OTHER, FIRST), held(SET, SECOND)))
            .withKnown(new CountedSet(Set.of(FIRST, SECOND), false));

    assertThat(update.expected())
        .isEqualTo(Map.of(OTHER, CountedSet.NONE, SET, new CountedSet(Set.of(FIRST), false)));
  }

  @Test
  void aPlaceDependsOnTheSetUnderWay() {
    ProfileUpdate moved = NOTHING.withSet(SET).withKnown(new CountedSet(Set.of(FIRST), false));

    assertThat(moved.withMoved(true).expected())
        .isEqualTo(Map.of(SET, new CountedSet(Set.of(FIRST), false)));
    assertThat(moved.expected()).isEmpty();
    assertThat(moved.withSet("").withMoved(true).expected()).isEmpty();
  }

  @Test
  void whatIsStoredAlreadyIsNotWrittenAgain() {
    Profile stored = Profile.NOTHING.plus(held(SET, FIRST)).with(Preference.GOAL, 5);
    ProfileUpdate update =
        NOTHING
            .withPreferences(Map.of("goal", "5", "holdSeconds", "30"))
            .withHeld(List.of(held(SET, FIRST), held(OTHER, FIRST)));

    assertThat(update.remaining(stored).preferences()).isEqualTo(Map.of("holdSeconds", "30"));
    assertThat(update.remaining(stored).held()).containsExactly(held(OTHER, FIRST));
  }

  @Test
  void aPlaceThatIsStoredOrOvertakenIsNotWritten() {
    ProfileUpdate moved =
        NOTHING
            .withSet(SET)
            .withKnown(new CountedSet(Set.of(FIRST), false))
            .withMoved(true)
            .withStopped(Optional.of(PLACE));

    assertThat(moved.remaining(Profile.NOTHING).moved()).isTrue();
    assertThat(moved.remaining(Profile.NOTHING.leftAt(Optional.of(PLACE))).moved()).isFalse();
    assertThat(
            moved.remaining(Profile.NOTHING.plus(held(SET, FIRST)).plus(held(SET, SECOND))).moved())
        .isFalse();
  }

  @Test
  void whereNothingIsStoredNothingIsKept() {
    NoProfileStore none = new NoProfileStore();

    assertThat(none.save("somebody", NOTHING)).isEqualTo(new SaveResult.NotSaved());
    assertThat(none.erase("somebody")).isEqualTo(EraseResult.NEVER_KEPT);
  }

  private static HeldSet held(String set, Leg leg) {
    return new HeldSet(set, Map.of(leg, HOLD), Optional.empty());
  }
}
