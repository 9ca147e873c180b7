package com.backstretchcoach.profile;

import static com.backstretchcoach.routine.Side.LEFT;
import static com.backstretchcoach.routine.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done of a set, as it travels in a session and is added to the days of an item. */
class HeldSetTest {
  private static final String ID = "6KR1T0GZ4M";
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate MONDAY = SUNDAY.plusDays(1);
  private static final Leg FIRST = new Leg(1, RIGHT);
  private static final Leg SECOND = new Leg(1, LEFT);

  /** Held over midnight. */
  private static final HeldSet HELD =
      new HeldSet(
          ID,
          Map.of(FIRST, new HeldSet.Hold(SUNDAY, 20), SECOND, new HeldSet.Hold(MONDAY, 25)),
          Optional.of(MONDAY));

  @Test
  void itTravelsAsAText() {
    assertThat(HELD.text()).isEqualTo(ID + "/1L@2026-11-23*25/1R@2026-11-22*20/end@2026-11-23");
    assertThat(HeldSet.parse(HELD.text())).contains(HELD);
    assertThat(HeldSet.none(ID).text()).isEqualTo(ID);
    assertThat(HeldSet.parse(ID)).contains(HeldSet.none(ID));
  }

  @ParameterizedTest
  @CsvSource({
    "6KR1T0GZ4M/4L@2026-11-22*20, 0",
    "6KR1T0GZ4M/1L@2026-13-22*20, 0",
    "6KR1T0GZ4M/1L@2026-11-22*x, 0",
    "6KR1T0GZ4M/end@2026-02-30, 0",
    "6KR1T0GZ4M/nonsense/1L@2026-11-22*20, 1"
  })
  void whatMakesNoSenseInItIsLeftOut(String text, int holds) {
    HeldSet read = HeldSet.parse(text).orElseThrow();
    assertThat(read.holds()).hasSize(holds);
    assertThat(read.finishedOn()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"6KR1T0GZ4", "6KR1T0GZ4MM", "6kr1t0gz4m", "6KR1T0GZ4U", "''"})
  void withoutAnIdItIsNone(String id) {
    assertThat(HeldSet.parse(id + "/1L@2026-11-22*20")).isEmpty();
  }

  @Test
  void eachHoldCountsOnTheDayOfItsEndAndTheSetOnTheDayOfItsOwn() {
    assertThat(HELD.days()).isEqualTo(Map.of(SUNDAY, new Day(0, 1, 20), MONDAY, new Day(1, 1, 25)));
  }

  @Test
  void whatIsToldLaterAddsWhatIsNewAndChangesNothing() {
    HeldSet more =
        new HeldSet(
            ID,
            Map.of(
                FIRST,
                new HeldSet.Hold(MONDAY, 60),
                new Leg(2, RIGHT),
                new HeldSet.Hold(MONDAY, 20)),
            Optional.of(SUNDAY));
    HeldSet both = HELD.plus(more);
    assertThat(both.id()).isEqualTo(ID);
    assertThat(both.holds()).hasSize(3).containsEntry(FIRST, new HeldSet.Hold(SUNDAY, 20));
    assertThat(both.finishedOn()).contains(MONDAY);
    assertThat(HeldSet.none(ID).plus(more).finishedOn()).contains(SUNDAY);
  }

  @Test
  void whatIsCountedIsNotLeft() {
    HeldSet rest = HELD.without(new CountedSet(Set.of(FIRST), false));
    assertThat(rest.holds()).containsOnlyKeys(SECOND);
    assertThat(rest.finishedOn()).contains(MONDAY);
    assertThat(rest.isEmpty()).isFalse();
    HeldSet end = HELD.without(new CountedSet(Set.of(FIRST, SECOND), false));
    assertThat(end.isEmpty()).isFalse();
    assertThat(end.without(new CountedSet(Set.of(), true)).isEmpty()).isTrue();
  }

  @Test
  void aDayIsOneNumberToWhichAnotherMayBeAdded() {
    Day day = new Day(3, 18, 360);
    assertThat(day.packed()).isEqualTo(3_000_018_000_360L);
    assertThat(Day.unpacked(day.packed())).isEqualTo(day);
    assertThat(Day.unpacked(day.packed() + new Day(1, 6, 120).packed()))
        .isEqualTo(new Day(4, 24, 480));
    assertThat(day.since(new Day(1, 6, 120))).isEqualTo(new Day(2, 12, 240));
  }

  @Test
  void idsSortByTheMinuteInWhichTheirSetsBegan() {
    Instant noon = Instant.parse("2026-11-22T12:00:00Z");
    String first = SetId.derived(noon, "one");
    assertThat(first).hasSize(10).startsWith(SetId.derived(noon, "two").substring(0, 5));
    assertThat(first).isNotEqualTo(SetId.derived(noon, "two"));
    assertThat(SetId.derived(noon.plusSeconds(60), "one")).isGreaterThan(first);
    assertThat(SetId.derived(noon.plusSeconds(59), "one")).isEqualTo(first);
    assertThat(SetId.derived(Instant.EPOCH, "one")).startsWith("00000");
  }

  @Test
  void aPlaceIsAnotherWhenAnythingInItIs() {
    StoppedSet here = new StoppedSet(ID, 3, SECOND, Set.of(FIRST), Instant.EPOCH);
    assertThat(here.samePlace(new StoppedSet(ID, 3, SECOND, Set.of(FIRST), Instant.MAX))).isTrue();
    assertThat(here.samePlace(new StoppedSet(ID, 2, SECOND, Set.of(FIRST), Instant.EPOCH)))
        .isFalse();
    assertThat(here.samePlace(new StoppedSet(ID, 3, FIRST, Set.of(FIRST), Instant.EPOCH)))
        .isFalse();
    assertThat(here.samePlace(new StoppedSet(ID, 3, SECOND, Set.of(), Instant.EPOCH))).isFalse();
    assertThat(
            here.samePlace(new StoppedSet("6KR1T0GZ4N", 3, SECOND, Set.of(FIRST), Instant.EPOCH)))
        .isFalse();
  }
}
