package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person who comes back, and what the coach still knows. */
class ComingBackTest {
  @TempDir private Path folder;
  private CountingProfileStore memory;
  private Device device;

  @BeforeEach
  void openFile() {
    memory = new CountingProfileStore(new FileProfileStore(folder.resolve("memory.json")));
    device = new Device(memory);
  }

  @Test
  void theFirstVisitHearsTheWholeWelcome() {
    assertThat(device.launch().words()).contains("Back Stretch Coach", "not medical advice");
  }

  @Test
  void whoStoppedInTheFirstHoldDoesNotHearTheOpeningAgain() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(20)).says("AMAZON.StopIntent");

    assertThat(device.after(Duration.ofHours(2)).launch().words())
        .contains("Back Stretch Coach")
        .doesNotContain("bladder");
    assertThat(device.says("ReadyIntent").words()).as("the steps").contains("Bring it up");
  }

  @Test
  void whoDidASetIsGreetedInALineAndHoldsWithinFifteenSeconds() {
    doASet();
    Heard welcome = device.after(Duration.ofDays(1)).launch();
    assertThat(welcome.words())
        .contains("Back Stretch Coach", "General information", "ready")
        .doesNotContain("Bring it up", "numb");
    assertThat(welcome.words().length()).isLessThan(180);
    assertThat(welcome.asks()).isTrue();
    assertThat(device.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
  }

  @Test
  void whoOpensTheSkillByAskingForTheStretchIsGreetedLikeAnybodyElse() {
    doASet();
    Heard launched = device.after(Duration.ofDays(1)).launch();

    assertThat(device.asks("StartStretchIntent").words()).isEqualTo(launched.words());
    assertThat(device.says("StartStretchIntent").words()).isNotEqualTo(launched.words());
  }

  @Test
  void whoLeftInTheMiddleCarriesOnWhereTheyStopped() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(90)).says("AMAZON.YesIntent");
    assertThat(device.after(Duration.ofSeconds(45)).says("AMAZON.StopIntent").ends()).isTrue();

    Heard back = device.after(Duration.ofHours(3)).launch();
    assertThat(back.words()).contains("round two, right leg").endsWith("carry on?");
    assertThat(back.asks()).isTrue();
    assertThat(device.says("AMAZON.YesIntent").holds()).containsExactly("hold-2-left");
  }

  @Test
  void carryingOnCountsEachHoldOnce() {
    leaveAfterTheFirstRound();
    device.after(Duration.ofHours(1)).launch();
    device.says("AMAZON.YesIntent");
    device.after(Duration.ofSeconds(100)).says("AMAZON.StopIntent");
    assertThat(holdsToday()).isEqualTo(4);
  }

  @Test
  void aNewSetInPlaceOfTheOldOneCountsNothingTwice() {
    leaveAfterTheFirstRound();
    device.after(Duration.ofHours(1)).launch();
    device.says("AMAZON.NoIntent");
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(100)).says("AMAZON.StopIntent");
    assertThat(holdsToday()).isEqualTo(4);
  }

  @Test
  void whoDoesNotWantToCarryOnGetsANewSet() {
    leaveAfterTheFirstRound();
    device.after(Duration.ofHours(1)).launch();
    assertThat(device.says("AMAZON.NoIntent").words()).contains("new set", "ready");
    assertThat(device.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
  }

  @Test
  void theNextDayBeginsAfresh() {
    leaveAfterTheFirstRound();
    assertThat(device.after(Duration.ofHours(13)).launch().words())
        .doesNotContain("carry on")
        .contains("ready");
  }

  @Test
  void whoFallsSilentKeepsTheirPlace() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(100)).leaves();
    assertThat(device.after(Duration.ofHours(1)).launch().words()).contains("round one, left leg");
  }

  @Test
  void howSomeoneLikesItIsKept() {
    device.launch();
    device.says("ChangeHoldIntent", "seconds=25");
    device.says("CountStyleIntent", "style=quiet:quiet");
    device.says("AMAZON.StopIntent");

    device.after(Duration.ofDays(2)).launch();
    device.says("ReadyIntent");
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(25);
    assertThat(device.preference(Preference.COUNT_STYLE)).isEqualTo(CountStyle.QUIET);
  }

  @Test
  void aSetTakesOneReadAndAWriteForEachRound() {
    doASet();
    assertThat(memory.reads()).isEqualTo(1);
    assertThat(memory.writes()).isEqualTo(3);
  }

  @Test
  void aChangedPreferenceTakesOneWriteAndQuestionsTakeNone() {
    device.launch();
    device.says("HotOrColdIntent");
    device.says("AMAZON.NoIntent");
    device.says("FoodIntent", "food=banana");
    assertThat(memory.writes()).isZero();
    device.says("ChangePaceIntent", "pace=slower:slower");
    device.says("MassageIntent");
    assertThat(memory.writes()).isEqualTo(1);
    assertThat(memory.reads()).isEqualTo(1);
  }

  @Test
  void progressTellsTodayAgainstTheGoalTheWeekAndTheDaysInARow() {
    doASet();
    device.after(Duration.ofDays(1));
    doASet();
    doASet();
    device.launch();
    assertThat(device.says("SetGoalIntent", "setsPerDay=4").words()).contains("4 sets a day");
    assertThat(device.says("ProgressIntent").words())
        .contains("2 sets done today. Your goal is 4.")
        .contains("3 sets")
        .contains("6 minutes")
        .contains("2 days in a row");
  }

  @Test
  void aMissedDayIsNotHeldAgainstAnyone() {
    doASet();
    device.after(Duration.ofDays(4)).launch();
    assertThat(device.says("ProgressIntent").words())
        .contains("whenever you like is fine")
        .doesNotContain("in a row", "missed", "broke", "only");
  }

  @Test
  void progressCountsTheHoldsOfThisVeryMoment() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.YesIntent");
    assertThat(device.after(Duration.ofSeconds(100)).says("ProgressIntent").words())
        .contains("One set done today", "2 minutes");
  }

  @Test
  void repeatingTheLastLegDoesNotMakeAnotherSet() {
    doASet();
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.YesIntent");
    device.after(Duration.ofSeconds(100)).says("AMAZON.PreviousIntent");
    device.after(Duration.ofSeconds(100)).says("AMAZON.NoIntent");
    assertThat(device.asks("ProgressIntent").words()).contains("2 sets done today");
  }

  @Test
  void aGoalOutsideTheArticleBecomesTheNearest() {
    device.launch();
    assertThat(device.says("SetGoalIntent", "setsPerDay=12").words())
        .contains("three to five", "made it 5");
  }

  @Test
  void forgettingIsConfirmedAndThenDone() {
    doASet();
    assertThat(device.asks("ForgetMeIntent").words()).endsWith("Shall I do that?");
    assertThat(memory.lookUp(Device.USER)).isInstanceOf(LookupResult.Found.class);
    assertThat(device.says("AMAZON.YesIntent").words()).contains("I have erased");
    assertThat(memory.lookUp(Device.USER)).isEqualTo(new LookupResult.Nothing());
    assertThat(device.launch().words()).contains("Back Stretch Coach");
  }

  @Test
  void nothingMoreIsKeptInASessionThatWasForgotten() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("ForgetMeIntent");
    device.says("AMAZON.YesIntent");
    device.says("ChangeHoldIntent", "seconds=25");
    device.says("AMAZON.StopIntent");
    assertThat(memory.lookUp(Device.USER)).isEqualTo(new LookupResult.Nothing());
  }

  @Test
  void whoSaysNoIsNotForgotten() {
    doASet();
    device.asks("ForgetMeIntent");
    assertThat(device.says("AMAZON.NoIntent").words()).contains("keep it");
    assertThat(memory.lookUp(Device.USER)).isInstanceOf(LookupResult.Found.class);
  }

  @Test
  void withoutAMemoryItSaysSo() {
    Device forgetful = new Device();
    assertThat(forgetful.asks("ForgetMeIntent").words()).contains("I keep nothing");
    assertThat(forgetful.asks("SetGoalIntent", "setsPerDay=4").words()).contains("cannot keep");
  }

  @Test
  void disablingTheSkillErasesEverything() {
    doASet();
    Heard answer =
        device.send(
            JsonNodeFactory.instance.objectNode().put("type", "AlexaSkillEvent.SkillDisabled"));
    assertThat(answer.silent()).isTrue();
    assertThat(memory.lookUp(Device.USER)).isEqualTo(new LookupResult.Nothing());
  }

  private int holdsToday() {
    return memory.lookUp(Device.USER) instanceof LookupResult.Found(Profile remembered)
        ? remembered.days().lastEntry().getValue().holds()
        : 0;
  }

  private void doASet() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.YesIntent");
    assertThat(device.says("AMAZON.NoIntent").ends()).isTrue();
  }

  private void leaveAfterTheFirstRound() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.after(Duration.ofSeconds(10)).says("AMAZON.StopIntent");
  }
}
