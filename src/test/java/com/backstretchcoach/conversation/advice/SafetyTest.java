package com.backstretchcoach.conversation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.advice.Condition;
import com.backstretchcoach.advice.Conditions;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.FollowUp;
import com.backstretchcoach.conversation.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafetyTest {
  @Test
  void aDangerSignSendsToEmergencyCareAndEnds() {
    Answer answer = Asked.once("DangerSignIntent");

    assertThat(answer.spoken())
        .isEqualTo(
            "Stop stretching. That can be serious. Call emergency services or go to an emergency"
                + " department now. I can't call for you.");
    assertThat(answer.ends()).isTrue();
    assertThat(answer.followUp()).isEmpty();
    assertThat(answer.keepable()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"groin", "both_legs", "chest"})
  void painInADangerousPlaceIsADangerSign(String place) {
    assertThat(Asked.once("PainIntent", "place", place)).isEqualTo(Asked.once("DangerSignIntent"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"down_leg", "below_knee", "calf"})
  void painDownTheLegStopsTheStretch(String place) {
    Answer answer = Asked.once("PainIntent", "place", place);

    assertThat(answer.spoken()).contains("Let go", "we stop here", "See a clinician soon");
    assertThat(answer.ends()).isTrue();
  }

  @Test
  void painInTheBackMeansLettingGoAndGoingGently() {
    Answer answer = Asked.once("PainIntent");

    assertThat(answer.spoken())
        .startsWith("Let go slowly and put your foot down.")
        .contains("A pull is right, pain is not", "down your leg");
    assertThat(answer.ends()).isFalse();
    assertThat(answer.keepable()).as("names no place, so it can be said again").isTrue();
    assertThat(Asked.once("PainIntent", "place", "elsewhere").spoken()).isEqualTo(answer.spoken());
  }

  @Test
  void aSoreKneeIsHeldBehindTheThighAndAPinchedHipTurnedOut() {
    assertThat(Asked.once("PainIntent", "place", "knee").spoken()).contains("behind the thigh");
    assertThat(Asked.once("PainIntent", "place", "hip").spoken()).contains("out a little");
  }

  @Test
  void aHipReplacementLeavesThatSideOutUnlessTheSurgeonAgrees() {
    assertThat(caution("hip_replacement")).contains("leave that side out", "surgeon agrees");
  }

  @Test
  void kidneyDiseaseComesBeforeTheArticlesFoods() {
    Answer answer =
        Asked.once("CautionIntent", "condition", "kidney_disease", "food", "prune juice");

    assertThat(answer.spoken())
        .contains("707", "told to limit", "ask your doctor")
        .doesNotContain("Yes");
  }

  @Test
  void everyConditionHasAnAnswerThatIsNotKept() {
    assertThat(Conditions.load().all())
        .allSatisfy(condition -> {
          Answer answer = Asked.once("CautionIntent", "condition", condition.id());
          assertThat(answer.keepable()).isFalse();
          assertThat(answer.spoken().contains("ask your doctor"))
              .isEqualTo(condition.level() == Condition.Level.ASK_FIRST);
        });
  }

  @Test
  void aWarningSignIsNotFollowedByTheWayBackToTheStretch() {
    Answer answer = Asked.once("CautionIntent", "condition", "fever");

    assertThat(answer.spoken()).contains("see a clinician about it soon");
    assertThat(answer.followUp()).map(FollowUp::question).contains(Question.ANYTHING_ELSE);
  }

  @Test
  void aConditionThatIsNotKnownIsForADoctor() {
    assertThat(caution("gout"))
        .startsWith("I have no advice of my own")
        .contains("Ask your doctor");
    assertThat(Asked.once("CautionIntent").spoken()).contains("which condition");
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
    assertThat(Asked.once("MassageIntent", "tool", tool).spoken())
        .contains("first three days", "never on the spine", "blood thinners", "blood clot");
  }

  private static String caution(String condition) {
    return Asked.once("CautionIntent", "condition", condition).spoken();
  }
}
