package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the table of preferences is carried everywhere. */
class PreferenceTest {
  /** A preference that no other code knows of. */
  private static final Preference<Integer> VOLUME = Preference.number("voiceVolume", 5, 1, 10);

  private static final String SET = "6KR1T0GZ4M";

  private static final Profile NOTHING =
      Profile.NOTHING.withPreferences(new Preferences(table(), Map.of()));

  /** One text for each preference of the table that is not the usual one. */
  private static final Map<String, String> CHOSEN =
      Map.ofEntries(
          Map.entry("openingHeard", "1"),
          Map.entry("holdSeconds", "35"),
          Map.entry("countStyle", "HALFWAY"),
          Map.entry("pace", "SLOWER"),
          Map.entry("firstSide", "LEFT"),
          Map.entry("flow", "STRAIGHT_THROUGH"),
          Map.entry("goal", "5"),
          Map.entry("handsFree", "0"),
          Map.entry("reminders", "a-1 b-2"),
          Map.entry("lastZone", "America/Chicago"),
          Map.entry("voiceVolume", "8"));

  static List<Preference<?>> table() {
    List<Preference<?>> table = new ArrayList<>(Preference.TABLE);
    table.add(VOLUME);
    return table;
  }

  @ParameterizedTest
  @MethodSource("table")
  void isStored(Preference<?> preference) {
    Profile chosen = choosing(preference);
    assertThat(ProfileCodec.write(chosen))
        .containsEntry(preference.name(), CHOSEN.get(preference.name()));
    assertThat(ProfileCodec.read(ProfileCodec.write(chosen), NOTHING)).isEqualTo(chosen);
  }

  @ParameterizedTest
  @MethodSource("table")
  void travelsOnceInASession(Preference<?> preference) {
    Profile chosen = choosing(preference);
    ProfileChanges unsaved =
        ProfileChanges.of(ProfileChanges.State.READ, NOTHING).withSet(SET).withNow(chosen);
    for (ProfileChanges changes : List.of(unsaved, unsaved.savedAs(chosen))) {
      Map<String, Object> attributes = written(changes);
      assertThat(ProfileAttributes.read(attributes, NOTHING)).isEqualTo(changes);
      assertThat(attributes.toString())
          .containsOnlyOnce(preference.name() + ":" + CHOSEN.get(preference.name()))
          .doesNotContain(preference.name() + "=");
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void travelsWhereNothingIsStored(Preference<?> preference) {
    for (ProfileChanges.State state :
        List.of(ProfileChanges.State.NONE, ProfileChanges.State.FORGOTTEN)) {
      ProfileChanges changes = ProfileChanges.of(state, NOTHING).withNow(choosing(preference));
      assertThat(ProfileAttributes.read(written(changes), NOTHING)).isEqualTo(changes);
    }
  }

  @ParameterizedTest
  @MethodSource("table")
  void isMergedWithWhatAnotherDeviceHasWritten(Preference<?> preference) {
    for (Preference<?> other : table()) {
      Profile merged = choosing(other).after(ProfileUpdate.between(NOTHING, choosing(preference)));
      assertThat(merged)
          .isEqualTo(
              choosing(other)
                  .withPreferences(choosing(other).preferences().withTexts(text(preference))));
    }
    assertThat(choosing(preference).after(ProfileUpdate.between(NOTHING, NOTHING)))
        .isEqualTo(choosing(preference));
  }

  @ParameterizedTest
  @MethodSource("table")
  void whatMakesNoSenseCountsAsTheUsual(Preference<?> preference) {
    Preferences read = NOTHING.preferences().withTexts(Map.of(preference.name(), "\u0000 ; ?"));
    assertThat(read).isEqualTo(NOTHING.preferences());
  }

  @Test
  void theNearestThatIsPossibleIsTaken() {
    assertThat(NOTHING.with(VOLUME, 11).get(VOLUME)).isEqualTo(10);
    assertThat(NOTHING.with(Preference.GOAL, 99).get(Preference.GOAL)).isEqualTo(5);
    assertThat(NOTHING.with(Preference.HOLD_SECONDS, 0).get(Preference.HOLD_SECONDS))
        .isEqualTo(Settings.SHORTEST_HOLD);
  }

  @Test
  void theRoutineGoesByThem() {
    Settings settings =
        new Settings(35, CountStyle.HALFWAY, Pace.SLOWER, Side.LEFT, Flow.STRAIGHT_THROUGH);
    assertThat(Preferences.USUAL.settings()).isEqualTo(Settings.DEFAULT);
    assertThat(Preferences.USUAL.withTexts(CHOSEN).settings()).isEqualTo(settings);
    assertThat(Preferences.USUAL.withSettings(settings).settings()).isEqualTo(settings);
  }

  @Test
  void aSetGoesOnAsItBeganWhenAnotherDeviceHasChosenOtherwise() {
    ProfileChanges changes =
        ProfileChanges.of(ProfileChanges.State.READ, choosing(Preference.HOLD_SECONDS))
            .withSet(SET);
    Map<String, Object> attributes = written(changes);
    ProfileAttributes.write(changes, Settings.DEFAULT, attributes);
    assertThat(ProfileAttributes.settings(attributes, changes)).isEqualTo(Settings.DEFAULT);
    assertThat(ProfileAttributes.read(attributes, NOTHING)).isEqualTo(changes);
  }

  @Test
  void theKeyOfItsTextsIsMadeFromItsName() {
    assertThat(VOLUME.textKey()).isEqualTo("voice_volume");
    assertThat(Preference.GOAL.textKey()).isEqualTo("goal");
  }

  private static Profile choosing(Preference<?> preference) {
    return NOTHING.withPreferences(NOTHING.preferences().withTexts(text(preference)));
  }

  private static Map<String, String> text(Preference<?> preference) {
    return Map.of(preference.name(), CHOSEN.get(preference.name()));
  }

  private static Map<String, Object> written(ProfileChanges changes) {
    Map<String, Object> attributes = new HashMap<>();
    ProfileAttributes.write(changes, changes.now().preferences().settings(), attributes);
    return attributes;
  }
}
