package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every memory does. */
public abstract class ProfileStoreContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ANN = "amzn1.ask.account.ANN";
  private static final String SET = "6KR1T0GZ4M";
  private static final String OTHER_SET = "6KR1T0GZ4N";
  private static final List<Leg> LEGS = Leg.parse("1R 1L 2R 2L 3R 3L", " ");

  protected abstract ProfileStore memory();

  /** Puts something there as a later version of the skill would. */
  protected abstract void writeAsNewerSkill(String user);

  @Test
  void knowsNothingOfAStranger() {
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Nothing());
  }

  @Test
  void recallsAllThatWasKept() {
    Profile after =
        Profile.NOTHING
            .withPreferences(
                Preferences.USUAL.withSettings(
                    new Settings(
                        25, CountStyle.QUIET, Pace.SLOWER, Side.LEFT, Flow.STRAIGHT_THROUGH)))
            .with(Preference.GOAL, 4)
            .with(Preference.HANDS_FREE, false)
            .leftAt(
                Optional.of(
                    new StoppedSet(
                        SET,
                        2,
                        new Leg(2, Side.LEFT),
                        Set.of(new Leg(1, Side.RIGHT), new Leg(1, Side.LEFT)),
                        Instant.parse("2026-11-22T10:00:00Z"))));
    ProfileUpdate update = ProfileUpdate.between(Profile.NOTHING, after).withHeld(held(SET, 6));
    Profile kept = saved(memory().save(ANN, update));
    assertThat(kept.preferences()).isEqualTo(after.preferences());
    assertThat(kept.stopped()).isEqualTo(after.stopped());
    assertThat(kept.days()).isEqualTo(Map.of(TODAY, new Day(1, 6, 120)));
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Found(kept));
  }

  @Test
  void keepsPeopleApart() {
    memory().save(ANN, Profile.NOTHING, Profile.NOTHING.with(Preference.GOAL, 5));
    assertThat(memory().lookUp("amzn1.ask.account.BEA")).isEqualTo(new LookupResult.Nothing());
  }

  @Test
  void addsUpWhatIsDoneOnTwoDevices() {
    memory().save(ANN, doing(SET, 0, 6));
    memory().save(ANN, doing(OTHER_SET, 0, 2).withPreferences(Map.of("goal", "5")));
    assertThat(stored().on(TODAY)).isEqualTo(new Day(1, 8, 160));
    assertThat(stored().get(Preference.GOAL)).isEqualTo(5);
  }

  @Test
  void countsASetOnceThatIsToldOfTwice() {
    for (int time = 0; time < 3; time++) {
      saved(memory().save(ANN, doing(SET, 0, 6)));
    }
    assertThat(stored().on(TODAY)).isEqualTo(new Day(1, 6, 120));
  }

  @Test
  void countsTheHoldsOfASetThatTwoWritesTellOfTogether() {
    saved(memory().save(ANN, doing(SET, 0, 2)));
    saved(memory().save(ANN, doing(SET, 0, 4)));
    saved(memory().save(ANN, doing(SET, 4, 6)));
    saved(memory().save(ANN, doing(SET, 2, 4)));
    assertThat(stored().on(TODAY)).isEqualTo(new Day(1, 6, 120));
  }

  @Test
  void aWriteThatComesLateDoesNotLeadBackToAnEarlierPlace() {
    ProfileUpdate afterOneRound = doing(SET, 0, 2).withMoved(true).withStopped(afterOneRound());
    saved(memory().save(ANN, afterOneRound));
    saved(memory().save(ANN, doing(SET, 2, 6).withMoved(true)));
    saved(memory().save(ANN, afterOneRound));
    assertThat(stored().stopped()).isEmpty();
    assertThat(stored().on(TODAY)).isEqualTo(new Day(1, 6, 120));
  }

  @Test
  void aPlaceWithoutNewHoldsIsNotWrittenOverALaterOneEither() {
    saved(memory().save(ANN, doing(SET, 0, 6).withMoved(true)));
    ProfileUpdate late =
        doing(SET, 0, 2).withHeld(List.of()).withMoved(true).withStopped(afterOneRound());
    saved(memory().save(ANN, late));
    assertThat(stored().stopped()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 50})
  void keepsEverySetOfSessionsThatEndAtOnce(int sessions) throws Exception {
    List<Callable<SaveResult>> all = new ArrayList<>();
    ProfileStore memory = together();
    for (int session = 0; session < sessions; session++) {
      String set = "6KR1T%05d".formatted(session);
      Map<String, String> preference =
          session % 2 == 0 ? Map.of("goal", "5") : Map.of("holdSeconds", "35");
      all.add(() -> {
        memory.save(ANN, doing(set, 0, 2));
        memory.save(ANN, doing(set, 2, 4).withPreferences(preference));
        return memory.save(ANN, doing(set, 4, 6));
      });
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(sessions)) {
      for (Future<SaveResult> result : threads.invokeAll(all)) {
        saved(result.get());
      }
    }
    assertThat(stored().on(TODAY)).isEqualTo(new Day(sessions, 6 * sessions, 120 * sessions));
    assertThat(stored().get(Preference.GOAL)).isEqualTo(5);
    assertThat(stored().get(Preference.HOLD_SECONDS)).isEqualTo(35);
  }

  @Test
  void countsASetOnceThatIsToldOfFromTwentyPlacesAtOnce() throws Exception {
    ProfileStore memory = together();
    try (ExecutorService threads = Executors.newFixedThreadPool(20)) {
      threads.invokeAll(Collections.nCopies(20, () -> memory.save(ANN, doing(SET, 0, 6))));
    }
    assertThat(stored().on(TODAY)).isEqualTo(new Day(1, 6, 120));
  }

  /** Five weeks of days, a set of weeks ago and one of today. */
  @Test
  void whatOneHasDoneInThreeYearsIsAsShortAsThatOfAFewWeeks() {
    ProfileStore memory = memory();
    for (int day = 0; day < 90; day++) {
      for (int set = 0; set < 2; set++) {
        String id = "%05d0000%d".formatted(day, set);
        LocalDate date = TODAY.minusYears(3).plusDays(day);
        memory.save(ANN, doing(id, 0, 6).withHeld(List.of(held(id, 0, 6, date))));
      }
    }
    assertThat(stored().days()).hasSize(Profile.MOST_DAYS);
    assertThat(stored().counted().size()).isBetween(40, Profile.MOST_SETS);
    assertThat(stored().days().values()).allMatch(new Day(2, 12, 240)::equals);
    memory.save(ANN, doing("0008900001", 0, 6));
    assertThat(stored().days()).as("a set of lately, once more").doesNotContainKey(TODAY);
  }

  @Test
  void forgetsOnRequest() {
    memory().save(ANN, Profile.NOTHING, Profile.NOTHING.with(Preference.GOAL, 5));
    assertThat(memory().erase(ANN)).isEqualTo(EraseResult.ERASED);
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Nothing());
    assertThat(memory().erase(ANN)).isEqualTo(EraseResult.ERASED);
  }

  @Test
  void leavesAloneWhatANewerSkillWrote() {
    writeAsNewerSkill(ANN);
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Newer());
    assertThat(memory().save(ANN, Profile.NOTHING, Profile.NOTHING.with(Preference.GOAL, 5)))
        .isEqualTo(new SaveResult.NotSaved());
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Newer());
  }

  /** For whoever writes at once. */
  protected ProfileStore together() throws IOException {
    return memory();
  }

  private Profile stored() {
    assertThat(memory().lookUp(ANN)).isInstanceOf(LookupResult.Found.class);
    return ((LookupResult.Found) memory().lookUp(ANN)).profile();
  }

  private static Optional<StoppedSet> afterOneRound() {
    return Optional.of(
        new StoppedSet(
            SET,
            3,
            LEGS.get(2),
            Set.copyOf(LEGS.subList(0, 2)),
            Instant.parse("2026-11-22T10:00:00Z")));
  }

  /** What a session writes that has held some legs of a set, the last of which ends it. */
  static ProfileUpdate doing(String set, int from, int until) {
    return ProfileUpdate.between(Profile.NOTHING, Profile.NOTHING)
        .withHeld(List.of(held(set, from, until, TODAY)))
        .withSet(set)
        .withKnown(new CountedSet(Set.copyOf(LEGS.subList(0, until)), until == LEGS.size()));
  }

  private static List<HeldSet> held(String set, int until) {
    return List.of(held(set, 0, until, TODAY));
  }

  private static HeldSet held(String set, int from, int until, LocalDate day) {
    Map<Leg, HeldSet.Hold> holds = new HashMap<>();
    LEGS.subList(from, until).forEach(leg -> holds.put(leg, new HeldSet.Hold(day, 20)));
    return new HeldSet(set, holds, until == LEGS.size() ? Optional.of(day) : Optional.empty());
  }

  private static Profile saved(SaveResult kept) {
    assertThat(kept).isInstanceOf(SaveResult.Saved.class);
    return ((SaveResult.Saved) kept).profile();
  }
}
