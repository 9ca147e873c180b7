package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an item of the table says, in this and in earlier versions of the skill. */
class ProfileCodecTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
  private static final String SET = "6KR1T0GZ4M";
  private static final StoppedSet LEFT =
      new StoppedSet(
          SET,
          3,
          new Leg(2, Side.LEFT),
          Set.of(new Leg(1, Side.RIGHT)),
          Instant.parse("2026-11-22T18:00:00Z"));

  @Test
  void aDayIsKeptUnderItsNameAsOneNumber() {
    assertThat(ProfileCodec.day(SUNDAY)).isEqualTo("day_2026-11-22");
    assertThat(ProfileCodec.eachDay(Map.of("day_2026-11-22", "1000006000120", "day_x", "1")))
        .isEqualTo(Map.of(SUNDAY, new Day(1, 6, 120)));
  }

  @Test
  void anEarlierVersionKeptItsDaysInOneText() {
    Map<String, String> fields = Map.of("days", "2026-11-22=1,6,120 2026-11-23=0,2,40");

    assertThat(ProfileCodec.days(fields))
        .isEqualTo(Map.of(SUNDAY, new Day(1, 6, 120), SUNDAY.plusDays(1), new Day(0, 2, 40)));
  }

  @Test
  void whatBothHaveOfADayIsAddedUp() {
    Map<String, String> fields =
        Map.of("days", "2026-11-22=1,6,120", "day_2026-11-22", "1000006000150");

    assertThat(ProfileCodec.read(fields).on(SUNDAY)).isEqualTo(new Day(2, 12, 270));
  }

  @Test
  void whatIsCountedOfASetIsKeptUnderItsName() {
    assertThat(ProfileCodec.set(SET)).isEqualTo("set_6KR1T0GZ4M");
    assertThat(ProfileCodec.counted(Map.of("set_6KR1T0GZ4M", "2", "set_x", "1", "goal", "4")))
        .isEqualTo(Map.of(SET, new CountedSet(Set.of(new Leg(1, Side.RIGHT)), false)));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, LEFT",
    "2, 1, RIGHT",
    "4, 2, LEFT",
    "8, 2, RIGHT",
    "16, 3, LEFT",
    "32, 3, RIGHT"
  })
  void eachLegHasABitOfItsOwnForGood(int bit, int round, Side side) {
    CountedSet one = new CountedSet(Set.of(new Leg(round, side)), false);

    assertThat(one.bits()).isEqualTo(bit);
    assertThat(CountedSet.of(bit)).isEqualTo(one);
    assertThat(CountedSet.of(bit + 64)).isEqualTo(new CountedSet(one.legs(), true));
  }

  @Test
  void aPlaceOfAWholeSetSaysNothingOfItsRounds() {
    assertThat(ProfileCodec.place(Optional.of(LEFT)))
        .containsOnlyKeys("stoppedAt", "next", "done", "stoppedSet");
    assertThat(
            ProfileCodec.place(
                Optional.of(new StoppedSet(SET, 2, LEFT.next(), LEFT.done(), LEFT.when()))))
        .containsEntry("stoppedRounds", "2");
    assertThat(ProfileCodec.place(Optional.empty())).isEmpty();
  }

  @Test
  void aPlaceIsReadAsItWasWritten() {
    assertThat(ProfileCodec.read(ProfileCodec.place(Optional.of(LEFT))).stopped()).contains(LEFT);
  }

  @Test
  void whereNothingWasHeldNothingWasLeft() {
    Map<String, String> fields = new HashMap<>(ProfileCodec.place(Optional.of(LEFT)));
    fields.put("done", "");

    assertThat(ProfileCodec.read(fields).stopped()).isEmpty();
  }

  @Test
  void whatHasChangedIsToldAndWhatIsGoneIsEmpty() {
    Profile left = Profile.NOTHING.leftAt(Optional.of(LEFT));

    assertThat(ProfileCodec.since(left, Profile.NOTHING.with(Preference.GOAL, 5)))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("goal", "5", "stoppedAt", "", "next", "", "done", "", "stoppedSet", ""));
    assertThat(ProfileCodec.since(left, left)).isEmpty();
  }

  @Test
  void aWholeProfileIsToldFromSomeFieldsOfOne() {
    assertThat(ProfileCodec.isWhole(ProfileCodec.write(Profile.NOTHING))).isTrue();
    assertThat(ProfileCodec.isWhole(Map.of("goal", "5"))).isFalse();
  }

  @Test
  void aNewerVersionIsKnownByItsSchema() {
    assertThat(ProfileCodec.newer(Map.of("schema", "3"))).isTrue();
    assertThat(ProfileCodec.newer(Map.of("schema", "2"))).isFalse();
    assertThat(ProfileCodec.newer(Map.of())).isFalse();
  }
}
