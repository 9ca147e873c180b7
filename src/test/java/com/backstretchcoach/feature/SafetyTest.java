package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.feature.safety.Condition;
import com.backstretchcoach.feature.safety.Conditions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
  @Test
  void aDangerSignSendsToEmergencyCareAndEnds() {
    Reply answer = AskedFeature.once("DangerSignIntent");

    assertThat(answer.words())
        .isEqualTo(
            "Stop stretching. That can be serious. Call nine one one or your local emergency number"
                + " now, or go to an emergency room. I can't call for you.");
    assertThat(AskedFeature.ends(answer)).isTrue();
    assertThat(answer.followUp()).isEmpty();
    assertThat(answer.keepable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"groin", "both_legs", "chest"})
  void painInADangerousPlaceIsADangerSign(String place) {
    assertThat(AskedFeature.once("PainIntent", "place", place))
        .isEqualTo(AskedFeature.once("DangerSignIntent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"down_leg", "below_knee", "calf"})
  void painDownTheLegStopsTheStretch(String place) {
    Reply answer = AskedFeature.once("PainIntent", "place", place);

    assertThat(answer.words()).contains("Let go", "we stop here", "See a clinician soon");
    assertThat(AskedFeature.ends(answer)).isTrue();
  }

  @Test
  void painInTheBackMeansLettingGoAndGoingGently() {
    Reply answer = AskedFeature.once("PainIntent");

    assertThat(answer.words())
        .startsWith("Let go slowly and put your foot down.")
        .contains("A pull is right, pain is not");
    assertThat(answer.followUp()).map(FollowUp::ask).contains("Does it go down your leg?");
    assertThat(AskedFeature.ends(answer)).isFalse();
    assertThat(answer.keepable()).as("names no place, so it can be said again").isTrue();
    assertThat(AskedFeature.once("PainIntent", "place", "elsewhere").words())
        .isEqualTo(answer.words());
  }

  @Test
  void aSoreKneeIsHeldBehindTheThighAndAPinchedHipTurnedOut() {
    assertThat(AskedFeature.once("PainIntent", "place", "knee").words())
        .contains("behind the thigh");
    assertThat(AskedFeature.once("PainIntent", "place", "hip").words()).contains("out a little");
  }

  @Test
  void aHipReplacementLeavesThatSideOutUnlessTheSurgeonAgrees() {
    assertThat(caution("hip_replacement")).contains("leave that side out", "surgeon agrees");
  }

  @Test
  void kidneyDiseaseComesBeforeTheArticlesFoods() {
    Reply answer =
        AskedFeature.once("CautionIntent", "condition", "kidney_disease", "food", "prune juice");

    assertThat(answer.words())
        .contains("707", "told to limit", "ask your doctor")
        .doesNotContain("Yes");
  }

  @Test
  void everyConditionHasAnAnswerThatIsNotKept() {
    assertThat(Conditions.load().all())
        .allSatisfy(condition -> {
          Reply answer = AskedFeature.once("CautionIntent", "condition", condition.id());
          assertThat(answer.keepable()).isFalse();
          assertThat(answer.words().contains("ask your doctor"))
              .isEqualTo(condition.level() == Condition.Level.ASK_FIRST);
        });
  }

  @Test
  void aFoodThatIsNotKnownLeavesTheAdviceAsItIs() {
    assertThat(
            AskedFeature.once("CautionIntent", "condition", "kidney_disease", "food", "cement")
                .words())
        .isEqualTo(caution("kidney_disease"));
  }

  @Test
  void wherePotassiumIsNotTheMatterItIsNotToldOfAFoodEither() {
    assertThat(
            AskedFeature.once("CautionIntent", "condition", "pregnancy", "food", "banana").words())
        .isEqualTo(caution("pregnancy"));
  }

  @Test
  void aWarningSignIsNotFollowedByTheWayBackToTheStretch() {
    Reply answer = AskedFeature.once("CautionIntent", "condition", "fever");

    assertThat(answer.words()).contains("see a clinician about it soon");
    assertThat(AskedFeature.question(answer)).contains("ANYTHING_ELSE");
  }

  @Test
  void aConditionThatIsNotKnownIsForADoctor() {
    assertThat(caution("gout"))
        .startsWith("I have no advice of my own")
        .contains("Ask your doctor");
    assertThat(AskedFeature.once("CautionIntent").words()).contains("You can ask about each");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hands",
        "partner",
        "elbow",
        "tennis_ball",
        "two_balls",
        "foam_roller",
        "massage_gun",
        "massage_chair",
        "spoon"
      })
  void everyMassageComesWithWhenNotTo(String tool) {
    assertThat(AskedFeature.once("MassageIntent", "tool", tool).words())
        .contains("first three days", "Never on the spine", "blood thinners", "blood clot");
  }

  private static String caution(String condition) {
    return AskedFeature.once("CautionIntent", "condition", condition).words();
  }
}
