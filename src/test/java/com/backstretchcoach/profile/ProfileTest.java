package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProfileTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** DynamoDB reads as much for the price of one. */
  private static final int ONE_READ = 4 * 1_024;

  @Test
  void staysSmallHoweverLongSomeoneStretches() {
    Profile remembered = aPersonWithoutMeasure();
    assertThat(remembered.days()).hasSize(Profile.MOST_DAYS);
    int size =
        ProfileCodec.write(remembered).entrySet().stream()
            .mapToInt(field -> field.getKey().length() + field.getValue().length())
            .sum();
    assertThat(size).isLessThan(ONE_READ);
  }

  @Test
  void comesBackAsItWasWritten() {
    Profile remembered = aPersonWithoutMeasure();
    assertThat(ProfileCodec.read(ProfileCodec.write(remembered))).isEqualTo(remembered);
  }

  @Test
  void whatMakesNoSenseCountsAsNotThere() {
    assertThat(
            ProfileCodec.read(
                Map.of(
                    "holdSeconds", "-5",
                    "countStyle", "SHOUTED",
                    "goal", "many",
                    "next", "9X",
                    "version", "",
                    "days", "2026-13-45=1,1,1 yesterday")))
        .isEqualTo(Profile.NOTHING);
  }

  @Test
  void whoNeverChoseGoesOnHandsFree() {
    assertThat(ProfileCodec.read(Map.of("goal", "4")).get(Preference.HANDS_FREE)).isTrue();
    assertThat(ProfileCodec.read(Map.of("handsFree", "perhaps")).get(Preference.HANDS_FREE))
        .isTrue();
  }

  @Test
  void anIdThatIsNoneIsNotKept() {
    assertThat(
            Profile.NOTHING
                .with(Preference.REMINDERS, List.of("a-1", "", "two words", "x".repeat(129), "b;c"))
                .get(Preference.REMINDERS))
        .containsExactly("a-1");
  }

  @Test
  void theLatestDaysAreKept() {
    assertThat(aPersonWithoutMeasure().days().lastKey()).isEqualTo(TODAY.plusDays(399));
  }

  static Profile aPersonWithoutMeasure() {
    Profile remembered =
        Profile.NOTHING
            .withPreferences(
                Preferences.USUAL.withSettings(
                    new Settings(
                        60,
                        CountStyle.EVERY_SECOND,
                        Pace.NORMAL,
                        Side.RIGHT,
                        Flow.STRAIGHT_THROUGH)))
            .leftAt(
                Optional.of(
                    new StoppedSet(
                        "Z".repeat(10),
                        2,
                        new Leg(3, Side.LEFT),
                        legs(),
                        Instant.parse("2126-01-01T00:00:00Z"))))
            .with(Preference.HANDS_FREE, false)
            .with(Preference.REMINDERS, Collections.nCopies(9, "r".repeat(128)));
    for (int day = 0; day < 400; day++) {
      remembered = remembered.plus(TODAY.plusDays(day), new Day(99_999, 99_999, 99_999));
    }
    return remembered;
  }

  private static Set<Leg> legs() {
    return IntStream.rangeClosed(1, Leg.ROUNDS)
        .mapToObj(round -> new Leg(round, Side.RIGHT))
        .collect(Collectors.toSet());
  }
}
