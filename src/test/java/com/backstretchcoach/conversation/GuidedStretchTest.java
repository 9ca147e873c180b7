package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Preference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A person on the floor, from opening the skill to the end of the set. */
class GuidedStretchTest {
  private final Device device = new Device();

  @Test
  void saysWhoItIsWhenNotToStretchAndHowToLieDownAndWaitsForReady() {
    Heard welcome = device.launch();

    assertThat(welcome.words())
        .containsSubsequence(
            "Back Stretch Coach",
            "not medical advice",
            "weak or numb",
            "bladder or bowels",
            "bad fall",
            "don't stretch: get medical help",
            "who should not do this",
            "lie on your back, knees bent",
            "ready");
    assertThat(welcome.holds()).isEmpty();
    assertThat(welcome.asks()).isTrue();
  }

  @Test
  void theStepsOfTheFirstRoundAreTaughtWhileTheyAreDone() {
    device.launch();

    Heard round = device.says("ReadyIntent");
    assertThat(round.words())
        .containsSubsequence(
            "Bring it up toward your chest",
            "behind the thigh, or on the knee",
            "draw it in until your back feels a gentle pull",
            "Pain is too far",
            "twenty",
            "Now the left knee, the same way",
            "Two more rounds make a set");
    assertThat(device.says("AMAZON.YesIntent").words()).doesNotContain("the same way");
  }

  @Test
  void aLegThatIsCoachedAndInterruptedIsCoachedAgainInFewerWords() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(20)).says("AMAZON.PauseIntent");

    assertThat(device.says("AMAZON.ResumeIntent").words())
        .contains("right leg", "hands behind the thigh, and draw it in gently")
        .doesNotContain("Breathe out")
        .contains("Now the left knee, the same way");
  }

  @Test
  void theSecondNoOffersToStopWithWhatWasDoneCounted() {
    device.launch();
    device.says("ReadyIntent");
    Heard first = device.after(Duration.ofSeconds(120)).says("AMAZON.NoIntent");
    assertThat(first.words()).contains("half a minute");

    assertThat(device.says("AMAZON.NoIntent").words())
        .isEqualTo("That makes two holds done, and they all count. Shall we stop here?");
    assertThat(device.says("AMAZON.NoIntent").holds()).contains("hold-2-right");
  }

  @Test
  void whoAgreesToStopHereHearsGoodbye() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(120)).says("AMAZON.NoIntent");
    device.says("AMAZON.NoIntent");

    assertThat(device.says("AMAZON.YesIntent").ends()).isTrue();
  }

  @Test
  void threeRoundsOfBothLegsMakeASet() {
    device.launch();
    assertThat(device.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.says("AMAZON.YesIntent").holds())
        .containsExactly("hold-2-right", "hold-2-left");
    Heard last = device.says("AMAZON.YesIntent");
    assertThat(last.holds()).containsExactly("hold-3-right", "hold-3-left");
    assertThat(last.words()).contains("six holds").contains("side");
    assertThat(device.says("AMAZON.NoIntent").ends()).isTrue();
  }

  @Test
  void theQuestionIsTheLastThingHeardInARound() {
    device.launch();
    assertThat(device.says("ReadyIntent").words()).endsWith("Shall we do the next?");
  }

  @Test
  void whoKnowsTheStepsGoesStraightToTheHold() {
    device.launch();
    assertThat(device.says("ReadyIntent").words()).doesNotContain("firm surface");
    assertThat(device.says("AMAZON.StartOverIntent").holds()).contains("hold-1-right");
  }

  @Test
  void theStepsAreSkippedForWhoeverSaysSoAtOnce() {
    assertThat(device.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
  }

  @Test
  void aPauseInTheSecondLegBringsBackThatLeg() {
    device.launch();
    device.says("ReadyIntent");
    Heard paused = device.after(Duration.ofSeconds(55)).says("AMAZON.PauseIntent");
    assertThat(paused.words()).contains("left leg").contains("resume");
    assertThat(paused.asks()).isTrue();

    assertThat(device.says("AMAZON.ResumeIntent").holds()).containsExactly("hold-1-left");
    device.says("AMAZON.YesIntent");
    assertThat(device.attributes().get("done").asText()).isEqualTo("1L,1R");
  }

  @Test
  void aYesSpokenIntoAHoldBringsThatLegAgainInsteadOfCountingTheRound() {
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.after(Duration.ofSeconds(20)).says("AMAZON.YesIntent").holds())
        .containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.after(Duration.ofSeconds(50)).says("AMAZON.YesIntent").holds())
        .containsExactly("hold-1-left");
    assertThat(device.attributes().get("done").asText()).isEqualTo("1R");
  }

  @Test
  void sharpPainOrFeelingFaintEndsTheStretch() {
    for (String kind : new String[] {"a pop:sharp", "dizzy:unwell"}) {
      device.launch();
      device.says("ReadyIntent");
      Heard stopped = device.after(Duration.ofSeconds(20)).says("PainIntent", "kind=" + kind);
      assertThat(stopped.words()).startsWith("Let go slowly").contains("we stop here");
      assertThat(stopped.ends()).isTrue();
    }
  }

  @Test
  void whoIsNotHoldingALegIsNotToldToLetGo() {
    assertThat(device.says("PainIntent", "place=knee:knee").words()).doesNotContain("Let go");
  }

  @Test
  void aQuestionThatWasNotUnderstoodStaysOpen() {
    device.launch();
    device.says("ReadyIntent");
    device.says("HotOrColdIntent");
    assertThat(device.says("AMAZON.FallbackIntent").words()).contains("last three days?");
    assertThat(device.says("AMAZON.NoIntent").words()).contains("use heat");
  }

  @Test
  void aPauseInTheFirstLegCountsNothing() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(15)).says("AMAZON.PauseIntent");

    assertThat(device.attributes().get("done").asText()).isEmpty();
    assertThat(device.says("AMAZON.YesIntent").holds())
        .containsExactly("hold-1-right", "hold-1-left");
  }

  @Test
  void aQuestionInAHoldIsAnsweredAndTheLegIsOfferedAgain() {
    device.launch();
    device.says("ReadyIntent");
    Heard answer = device.after(Duration.ofSeconds(50)).says("FoodIntent", "food=banana");

    assertThat(answer.words()).contains("422").contains("left leg?");
    assertThat(device.says("AMAZON.YesIntent").holds()).containsExactly("hold-1-left");
  }

  @Test
  void nextAndPreviousMoveByOneLeg() {
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.says("AMAZON.NextIntent").holds()).containsExactly("hold-1-left");
    assertThat(device.says("AMAZON.PreviousIntent").holds())
        .containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.says("AMAZON.PreviousIntent").words()).contains("This is the first leg");
  }

  @Test
  void aSideThatIsLeftOutStaysOutUntilBothAreWanted() {
    device.launch();
    device.says("ReadyIntent");
    Heard without = device.says("SkipSideIntent", "side=left:left");
    assertThat(without.holds()).containsExactly("hold-1-right");
    assertThat(without.words()).contains("No left leg");
    assertThat(device.says("AMAZON.YesIntent").holds()).containsExactly("hold-2-right");
    assertThat(device.says("BothSidesIntent").holds())
        .containsExactly("hold-2-right", "hold-2-left");
  }

  @Test
  void skipThisLegLeavesOutOnlyTheOneGoingOn() {
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.says("SkipSideIntent").holds()).containsExactly("hold-1-left");
    assertThat(device.says("AMAZON.YesIntent").holds())
        .containsExactly("hold-2-right", "hold-2-left");
  }

  @ParameterizedTest
  @CsvSource({"20, false", "25, false", "30, false", "5, true", "10, true", "45, true", "60, true"})
  void holdsFromFiveToSixtySecondsAreCountedAndNamedWhenOutsideTheArticle(
      int seconds, boolean outside) {
    device.launch();
    device.says("ReadyIntent");
    Heard changed = device.says("ChangeHoldIntent", "seconds=" + seconds);

    assertThat(changed.words().contains("the usual twenty to thirty")).isEqualTo(outside);
    assertThat(changed.hold("hold-1-right").at("/items/0/duration").asInt())
        .isEqualTo(seconds * 1000);
    assertThat(changed.hold("hold-1-left").at("/items/0/duration").asInt())
        .isEqualTo(seconds * 1000);
  }

  @ParameterizedTest
  @CsvSource({"90, 60", "1000000, 60", "2, 5", "0, 5", "-20, 5"})
  void otherHoldsGetAReasonAndTheNearestAllowedOne(String asked, int nearest) {
    device.launch();
    device.says("ReadyIntent");
    Heard offer = device.says("ChangeHoldIntent", "seconds=" + asked);

    assertThat(offer.words()).contains("I count").endsWith(nearest + " seconds?");
    assertThat(device.says("AMAZON.YesIntent").hold("hold-1-right").at("/items/0/duration").asInt())
        .isEqualTo(nearest * 1000);
  }

  @ParameterizedTest
  @CsvSource({"PT2M, 60", "P1W, 60", "PT1S, 5", "-PT20S, 5"})
  void aHoldGivenAsALengthOfTimeGetsTheNearestAllowedOneToo(String asked, int nearest) {
    device.launch();
    assertThat(device.says("ChangeHoldIntent", "duration=" + asked).words())
        .endsWith(nearest + " seconds?");
  }

  @Test
  void anOfferThatIsDeclinedLeavesTheHoldAsItWas() {
    device.launch();
    device.says("ReadyIntent");
    device.says("ChangeHoldIntent", "duration=PT2M");
    assertThat(device.says("AMAZON.NoIntent").words()).contains("stay with 20 seconds");
  }

  @Test
  void anOfferLapsesOnceSomethingElseIsAsked() {
    device.launch();
    device.says("ChangeHoldIntent", "duration=PT20M");
    device.says("CausesIntent");
    device.says("AMAZON.NoIntent");
    Heard begun = device.says("AMAZON.YesIntent");
    assertThat(begun.holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(20);
  }

  @Test
  void anOfferLapsesOnceSomethingElseIsChanged() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(15)).says("ChangeHoldIntent", "seconds=90");
    device.says("ChangePaceIntent", "pace=slower:slower");
    assertThat(device.says("AMAZON.YesIntent").words()).doesNotContain("60 seconds");
  }

  @Test
  void tooLongWithANumberNamesTheHoldAndNotADifference() {
    device.launch();
    device.says("ChangeHoldIntent", "seconds=40");
    assertThat(device.says("ChangeHoldIntent", "direction=too long:shorter", "seconds=10").words())
        .contains("10 seconds");
    assertThat(
            device.says("ChangeHoldIntent", "direction=too short:longer", "duration=PT9S").words())
        .contains("9 seconds");
  }

  @Test
  void longerAndShorterGoByFiveSecondsAndHoldMeansTheHold() {
    device.launch();
    assertThat(device.says("ChangeHoldIntent", "direction=longer:longer").words())
        .contains("25 seconds");
    assertThat(device.says("ChangeHoldIntent", "direction=shorter:shorter").words())
        .contains("20 seconds");
    assertThat(device.says("ChangeHoldIntent", "direction=longer:longer", "seconds=10").words())
        .contains("30 seconds");
  }

  @Test
  void aHoldThatWasNotUnderstoodIsAskedForAgain() {
    device.launch();
    assertThat(device.says("ChangeHoldIntent", "seconds=?").words()).contains("five to sixty");
    assertThat(device.says("ChangeHoldIntent", "duration=PTsoon").words())
        .contains("five to sixty");
  }

  @Test
  void theWholeSetStraightThroughFitsOneResponseAtTwentySeconds() {
    device.launch();
    device.says("FlowIntent", "flow=straight through:straight_through");
    Heard set = device.says("ReadyIntent");

    assertThat(set.holds()).hasSize(6);
    assertThat(set.words()).endsWith("?");
  }

  @Test
  void aLongerSetStraightThroughSaysSoAndTakesTwo() {
    device.launch();
    device.says("ChangeHoldIntent", "seconds=30");
    assertThat(device.says("FlowIntent", "flow=straight through:straight_through").words())
        .contains("longer than I can play at once");
    assertThat(device.says("ReadyIntent").holds()).hasSize(4);
    assertThat(device.says("AMAZON.YesIntent").holds()).hasSize(2);
  }

  @Test
  void whichLegAndHowManyLeftAreToldAndTheHoldGoesOn() {
    device.launch();
    device.says("ReadyIntent");
    Heard where = device.after(Duration.ofSeconds(50)).says("WhereAmIIntent");
    assertThat(where.words())
        .contains("left leg")
        .containsIgnoringCase("round one")
        .contains("four more");
    assertThat(where.holds()).containsExactly("hold-1-left");
  }

  @ParameterizedTest
  @CsvSource({"every_five, 4", "halfway, 4", "quiet, 0", "every_second, 20"})
  void countingCanBeQuieter(String style, int counts) {
    device.launch();
    device.says("CountStyleIntent", "style=that:" + style);
    assertThat(device.says("ReadyIntent").hold("hold-1-right").findValuesAsText("id"))
        .filteredOn(id -> id.startsWith("count-"))
        .hasSize(counts);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AMAZON.StopIntent", "AMAZON.CancelIntent", "AMAZON.NavigateHomeIntent"})
  void stopAlwaysWins(String stop) {
    assertThat(device.says(stop).ends()).isTrue();
    device.launch();
    assertThat(device.says(stop).ends()).isTrue();
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.after(Duration.ofSeconds(20)).says(stop).ends()).isTrue();
    device.launch();
    device.says("ReadyIntent");
    device.says("FoodIntent", "food=banana");
    assertThat(device.says(stop).ends()).isTrue();
  }

  @Test
  void aSoundThatFailedIsTriedAgainMorePlainly() {
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.send(lostSound()).silent()).isTrue();
    Heard blocks = device.says("AMAZON.YesIntent");
    assertThat(blocks.holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(blocks.hold("hold-1-right").get("items")).hasSize(4);

    assertThat(device.send(lostSound()).silent()).isTrue();
    Heard plain = device.says("ReadyIntent");
    assertThat(plain.document().isMissingNode()).isTrue();
    assertThat(plain.words()).contains("nineteen").endsWith("Shall we do the next?");
  }

  @Test
  void theSoundCanBeChosenInTheEnvironment() {
    Device plain = new Device(Map.of("HOLD_AUDIO", "ssml"));
    assertThat(plain.says("ReadyIntent").document().isMissingNode()).isTrue();
  }

  @Test
  void repeatingAnAnswerRepeatsItAndRepeatingAHoldBeginsItAgain() {
    device.launch();
    device.says("ReadyIntent");
    assertThat(device.says("AMAZON.RepeatIntent").holds()).hasSize(2);
    String causes = device.says("CausesIntent").words();
    assertThat(device.says("AMAZON.RepeatIntent").words()).contains(causes.substring(0, 40));
  }

  private static ObjectNode lostSound() {
    ObjectNode request =
        new ObjectMapper()
            .createObjectNode()
            .put("type", "Alexa.Presentation.APLA.RuntimeError")
            .put("token", "stretch");
    request
        .putArray("errors")
        .addObject()
        .put("type", "DOCUMENT_ERROR")
        .put("reason", "INTERNAL_SERVER_ERROR")
        .put("message", "too many");
    return request;
  }

  @ParameterizedTest
  @ValueSource(strings = {"osteoporosis", "fever", "pregnancy", "recent_surgery"})
  void theStretchIsNotOfferedAgainOnceAdvisedAgainst(String condition) {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(20)).says("CautionIntent", "condition=it:" + condition);
    assertThat(device.says("AMAZON.YesIntent").words()).doesNotContain("set", "stretch");
    assertThat(device.says("CausesIntent").words()).doesNotContain("Ready to go on");
    assertThat(device.says("AMAZON.NoIntent").words()).doesNotContain("Ready to go on");
    assertThat(device.says("AMAZON.NoIntent").ends()).isTrue();
  }

  @Test
  void aNewHipLeavesTheOtherSideToStretch() {
    device.launch();
    device.says("ReadyIntent");
    Heard caution =
        device.after(Duration.ofSeconds(20)).says("CautionIntent", "condition=it:hip_replacement");
    assertThat(caution.words()).contains("surgeon agrees").doesNotContain("ask your doctor first");
    device.says("SkipSideIntent", "side=left:left");
    assertThat(device.says("AMAZON.YesIntent").holds()).containsExactly("hold-1-right");
  }

  @Test
  void theSafetyLineIsStillHeardByWhoeverBeginsAfterACaution() {
    device.says("CautionIntent", "condition=it:fever");
    assertThat(device.says("StartStretchIntent").words()).contains("not medical advice");
  }

  @Test
  void theCautionOnPotassiumIsSaidAgainToWhoeverNamesTheirKidneys() {
    device.launch();
    assertThat(device.says("FoodIntent", "food=banana").words()).contains("With kidney");
    assertThat(device.says("FoodIntent", "food=avocado").words()).doesNotContain("With kidney");
    device.says("CautionIntent", "condition=it:kidney_disease");
    assertThat(device.says("FoodIntent", "food=avocado").words())
        .contains("told to limit")
        .doesNotContain("Yes");
    assertThat(device.attributes().toString()).doesNotContain("kidney_disease");
  }

  @Test
  void aBareNumberAfterWhenItWasHurtIsDays() {
    device.launch();
    device.says("HotOrColdIntent");
    assertThat(device.says("AmountIntent", "number=6").words()).contains("use heat");
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(20);
    device.says("HotOrColdIntent");
    assertThat(device.says("AmountIntent", "number=1").words()).contains("use cold");
  }

  @ParameterizedTest
  @ValueSource(strings = {"number=30", "duration=PT30S"})
  void aNumberByItselfIsAHoldWhereNothingElseIsAsked(String amount) {
    device.launch();
    assertThat(device.says("AmountIntent", amount).words()).contains("30 seconds");
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(30);
  }

  @Test
  void anotherHoldIsAnotherHoldWhateverIsAsked() {
    device.launch();
    device.says("HotOrColdIntent");
    Heard changed = device.says("ChangeHoldIntent", "seconds=30");
    assertThat(changed.words()).contains("30 seconds").doesNotContain("use heat", "use cold");
    assertThat(changed.asks()).isTrue();
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(30);
  }
}
