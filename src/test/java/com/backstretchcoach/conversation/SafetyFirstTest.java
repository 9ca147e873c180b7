package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person says about pain or a condition comes before the next hold. */
class SafetyFirstTest {
  private static final String AGREED = "to this stretch?";

  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReadyIntent",
        "StartStretchIntent",
        "AMAZON.NextIntent",
        "AMAZON.ResumeIntent",
        "AMAZON.StartOverIntent"
      })
  void noHoldBeginsAfterAConditionUntilSomebodyHasAgreed(String intent) {
    device.launch();
    device.says("CautionIntent", "condition=osteoporosis:osteoporosis");

    Heard asked = device.says(intent);
    assertThat(asked.words()).endsWith(AGREED);
    assertThat(asked.holds()).isEmpty();
    assertThat(asked.asks()).isTrue();
  }

  @Test
  void aNoEndsKindlyAndWithoutAHold() {
    device.launch();
    device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
    device.says("ReadyIntent");

    Heard kind = device.says("AMAZON.NoIntent");
    assertThat(kind.words()).contains("ask first");
    assertThat(kind.holds()).isEmpty();
    assertThat(kind.ends()).isTrue();
  }

  @Test
  void aYesGoesOnAndIsNotAskedForAgain() {
    device.launch();
    device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
    device.says("ReadyIntent");

    assertThat(device.says("AMAZON.YesIntent").holds()).contains("hold-1-right");
    assertThat(device.after(Duration.ofSeconds(120)).says("AMAZON.YesIntent").holds())
        .contains("hold-2-right");
  }

  @Test
  void aConditionInTheMiddleOfASetIsAskedAboutBeforeTheNextHold() {
    underWay();
    inHold("1R").says("CautionIntent", "condition=fever:fever");

    assertThat(device.says("AMAZON.ResumeIntent").holds()).isEmpty();
    assertThat(device.says("ReadyIntent").words()).endsWith(AGREED);
  }

  @Test
  void whoDidNotSayAConditionIsNotAsked() {
    device.launch();
    device.says("CautionIntent", "condition=diabetes:diabetes");

    assertThat(device.says("ReadyIntent").holds()).isNotEmpty();
  }

  @Test
  void painMeansLettingGoFirstAndOneQuestionThatYesAndNoAnswer() {
    underWay();

    Heard hurt = inHold("1R").says("PainIntent");
    assertThat(hurt.words()).startsWith("Let go slowly").endsWith("Does it go down your leg?");
    assertThat(hurt.asks()).isTrue();
    assertThat(device.says("AMAZON.NoIntent").words()).endsWith("your right leg?");
  }

  @Test
  void painDownTheLegEndsTheStretch() {
    underWay();
    inHold("1R").says("PainIntent");

    Heard stopped = device.says("AMAZON.YesIntent");
    assertThat(stopped.words()).contains("we stop here", "See a clinician soon");
    assertThat(stopped.ends()).isTrue();
  }

  @Test
  void theSecondTimeThatLegIsLeftOutOfTheSet() {
    underWay();
    hurtsAndGoesOn();

    Heard again = inHold("1R").says("PainIntent");
    assertThat(again.words()).startsWith("Let go slowly").contains("right leg");
    Heard on = device.says("AMAZON.YesIntent");
    assertThat(on.holds()).isNotEmpty().noneMatch(hold -> hold.endsWith("right"));
  }

  @Test
  void theThirdTimeTheSetEnds() {
    underWay();
    hurtsAndGoesOn();
    inHold("1R").says("PainIntent");
    device.says("AMAZON.YesIntent");

    Heard third = inHold("1L").says("PainIntent");
    assertThat(third.words()).startsWith("Let go slowly").contains("enough for today");
    assertThat(third.holds()).isEmpty();
    assertThat(third.ends()).isTrue();
  }

  @Test
  void aLegThatHurtsIsAPlaceOfPainAndNotPainDownTheLeg() {
    underWay();

    Heard hurt = inHold("1R").says("PainIntent", "place=left leg:leg");
    assertThat(hurt.words()).endsWith("Does it go down your leg?");
    assertThat(hurt.ends()).isFalse();
  }

  @Test
  void aLegThatIsNumbEndsTheStretch() {
    underWay();

    Heard stopped = inHold("1R").says("PainIntent", "place=left leg:leg", "kind=numb:numb");
    assertThat(stopped.words()).contains("we stop here", "See a clinician soon");
    assertThat(stopped.ends()).isTrue();
  }

  @Test
  void painWhileNothingIsHeldIsNotToldToLetGo() {
    assertThat(device.asks("PainIntent").words()).doesNotContain("Let go");
  }

  @ParameterizedTest(name = "{0} s after the hold")
  @ValueSource(ints = {1, 8})
  void theOtherLegSaidBetweenTwoHoldsIsTheOneThatComes(int seconds) {
    underWay();

    Heard on = after("1R", seconds).says("AMAZON.NextIntent");
    assertThat(on.holds()).startsWith("hold-1-left");
    assertThat(on.words()).doesNotContain("Skip", "leave that one");
  }

  @Test
  void theOtherLegSaidInAHoldPassesThatLegOver() {
    underWay();

    assertThat(inHold("1R").says("AMAZON.NextIntent").holds()).startsWith("hold-1-left");
    assertThat(inHold("1L").says("AMAZON.NextIntent").holds()).startsWith("hold-2-right");
  }

  @Test
  void whoeverStopsInAHoldHearsToLetGoAndHowToGetUp() {
    underWay();

    Heard stopped = inHold("1R").says("AMAZON.StopIntent");
    assertThat(stopped.words()).startsWith("Let go").contains("foot").contains("side");
    assertThat(stopped.ends()).isTrue();
  }

  @Test
  void whoeverIsLyingDownHearsHowToGetUp() {
    underWay();
    inHold("1R").says("AMAZON.PauseIntent");

    assertThat(device.says("AMAZON.StopIntent").words()).contains("side").doesNotContain("Let go");
  }

  @Test
  void whoHasNotLainDownIsNotToldHowToGetUp() {
    device.launch();

    assertThat(device.says("AMAZON.StopIntent").words()).doesNotContain("Let go", "your side");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kidney_disease", "potassium_medicine"})
  void whoMayHaveToLimitPotassiumHearsAndSeesNoFoodsRichInIt(String condition) {
    device.withScreen().launch();
    device.says("NutritionIntent");
    device.says("CautionIntent", "condition=it:" + condition);
    for (String asked : new String[] {"NutritionIntent", "FoodIntent", "MoreIntent"}) {
      Heard heard = device.says(asked);
      assertThat(heard.words() + heard.screen())
          .as(asked)
          .doesNotContainIgnoringCase("banana", "pistachio", "papaya", "raisin", "prune");
    }
  }

  private void underWay() {
    device.launch();
    device.says("ReadyIntent");
  }

  private void hurtsAndGoesOn() {
    inHold("1R").says("PainIntent");
    device.says("AMAZON.NoIntent");
    device.says("AMAZON.YesIntent");
  }

  /** Ten seconds before the end of a hold that is being played. */
  private Device inHold(String leg) {
    return after(leg, -10);
  }

  /** So many seconds after the end of a hold that is being played. */
  private Device after(String leg, int seconds) {
    String mark =
        Arrays.stream(device.attributes().get("marks").asText().split(","))
            .filter(each -> each.startsWith(leg + "@"))
            .findFirst()
            .orElseThrow();
    long ends = Long.parseLong(mark.substring(leg.length() + 1));
    return device.after(Duration.ofMillis(ends).plusSeconds(seconds));
  }
}
