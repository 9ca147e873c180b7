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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every memory does. */
public abstract class ProfileStoreContract {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String ANN = "amzn1.ask.account.ANN";

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
            .plus(TODAY, new Day(1, 6, 150))
            .with(Preference.GOAL, 4)
            .with(Preference.HANDS_FREE, false)
            .leftAt(
                Optional.of(
                    new StoppedSet(
                        new Leg(2, Side.LEFT),
                        Set.of(new Leg(1, Side.RIGHT), new Leg(1, Side.LEFT)),
                        Instant.parse("2026-11-22T10:00:00Z"))));
    SaveResult kept = memory().save(ANN, Profile.NOTHING, after);
    assertThat(kept).isEqualTo(new SaveResult.Saved(after.withVersion(1)));
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Found(after.withVersion(1)));
  }

  @Test
  void keepsPeopleApart() {
    memory().save(ANN, Profile.NOTHING, Profile.NOTHING.with(Preference.GOAL, 5));
    assertThat(memory().lookUp("amzn1.ask.account.BEA")).isEqualTo(new LookupResult.Nothing());
  }

  @Test
  void losesNothingWhenTwoDevicesWriteAtOnce() {
    Profile before =
        saved(memory().save(ANN, Profile.NOTHING, Profile.NOTHING.plus(TODAY, new Day(1, 6, 120))));
    Profile inTheBedroom = before.plus(TODAY, new Day(1, 6, 120));
    Profile inTheKitchen = before.plus(TODAY, new Day(0, 2, 40)).with(Preference.GOAL, 5);
    memory().save(ANN, before, inTheBedroom);
    Profile both = saved(memory().save(ANN, before, inTheKitchen));
    assertThat(both.on(TODAY)).isEqualTo(new Day(2, 14, 280));
    assertThat(both.get(Preference.GOAL)).isEqualTo(5);
    assertThat(memory().lookUp(ANN)).isEqualTo(new LookupResult.Found(both));
  }

  @Test
  void keepsWhatIsThereWhenItCouldNotBeReadAtFirst() {
    memory().save(ANN, Profile.NOTHING, Profile.NOTHING.plus(TODAY, new Day(2, 12, 240)));
    Profile unread = Profile.NOTHING.plus(TODAY, new Day(0, 2, 40));
    Profile both = saved(memory().save(ANN, Profile.NOTHING, unread));
    assertThat(both.on(TODAY)).isEqualTo(new Day(2, 14, 280));
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

  private static Profile saved(SaveResult kept) {
    assertThat(kept).isInstanceOf(SaveResult.Saved.class);
    return ((SaveResult.Saved) kept).profile();
  }
}
