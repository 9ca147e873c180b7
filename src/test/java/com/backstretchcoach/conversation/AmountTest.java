package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.simulator.alexa.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bare number answers the question that is open; a hold that is named changes the hold. */
class AmountTest {
  private final AtHome home = new AtHome();

  @AfterEach
  void closeTheHouse() {
    home.close();
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource({
    "SetReminderIntent, seconds=30",
    "SetReminderIntent, duration=PT30S",
    "TherapyTimerIntent, seconds=30",
    "TherapyTimerIntent, duration=PT30S",
    "HotOrColdIntent, seconds=30",
  })
  void makeItThirtySecondsChangesTheHoldWhateverIsAsked(String asking, String wish) {
    home.device.launch();
    assertThat(home.device.says(asking).asks()).isTrue();

    Heard answer = home.device.says("ChangeHoldIntent", wish);
    assertThat(answer.words()).contains("30 seconds");
    assertThat(answer.asks()).isTrue();
    assertThat(home.device.preference(Preference.HOLD_SECONDS)).isEqualTo(30);
    assertThat(home.device.says("AMAZON.NoIntent").words()).isNotEmpty();
    assertThat(home.timers()).isEmpty();
    assertThat(home.reminders()).isEmpty();
  }

  @Test
  void aNumberAloneIsTheMinutesOfTheTimerThatIsOffered() {
    home.household.grant(Scope.TIMERS);
    home.device.says("TherapyTimerIntent", "therapy=ice:cold");

    assertThat(home.device.says("AmountIntent", "number=10").words())
        .contains("10 minutes of cold?");
    assertThat(home.device.says("AmountIntent", "duration=PT12M").words())
        .contains("12 minutes of cold?");
    assertThat(home.device.preference(Preference.HOLD_SECONDS)).isEqualTo(20);
  }

  @Test
  void aNumberAloneIsHowOftenToRemind() {
    home.household.grant(Scope.REMINDERS);
    home.device.says("SetReminderIntent");

    assertThat(home.device.says("AmountIntent", "number=4").words()).contains("four");
    assertThat(home.device.preference(Preference.HOLD_SECONDS)).isEqualTo(20);
  }

  @ParameterizedTest
  @CsvSource({"number=25", "duration=PT25S"})
  void aNumberAloneIsAWishForTheHoldWhereNothingElseIsAsked(String amount) {
    home.device.launch();

    assertThat(home.device.says("AmountIntent", amount).words()).contains("25 seconds");
    assertThat(home.device.preference(Preference.HOLD_SECONDS)).isEqualTo(25);
  }

  @Test
  void aNumberAloneIsAWishForTheHoldWhereYesOrNoIsAsked() {
    home.device.launch();
    home.device.says("ForgetMeIntent");

    assertThat(home.device.says("AmountIntent", "number=25").words()).contains("25 seconds");
  }

  @Test
  void anAmountWithoutANumberAsksForOne() {
    home.device.launch();

    assertThat(home.device.says("AmountIntent").words()).contains("five to sixty");
    assertThat(home.device.says("AmountIntent", "number=?").words()).contains("five to sixty");
  }

  /** Questions keep their names, so that what was asked before a deployment can be answered. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "INJURED_LATELY, '', use heat",
    "SET_TIMER, cold/15, timer for 5 minutes",
    "REMINDER_HOURS, '', five reminders",
  })
  void aQuestionAskedBeforeADeploymentIsAnswered(String question, String about, String answer) {
    home.device.launch();
    home.device.attributes().put("question", question).put("wish", about);

    assertThat(home.device.says("AmountIntent", "number=5").words()).contains(answer);
  }
}
