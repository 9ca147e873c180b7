package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What else is worth knowing is offered, and told to who wants to hear it. */
class OfferTest {
  private static final String OFFER = "Shall I say how many times a day?";
  private static final String MORE = "3 times a day is a careful start";

  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(strings = {"AMAZON.YesIntent", "MoreIntent"})
  void yesAndTellMeMoreTellTheNextPart(String agreed) {
    device.launch();

    assertThat(device.says("TherapyTimingIntent", "therapy=heat:heat").words()).endsWith(OFFER);
    assertThat(device.says(agreed).words()).contains(MORE).doesNotContain(OFFER);
  }

  @Test
  void noDropsItInAWordAndLeadsBack() {
    device.launch();
    device.says("TherapyTimingIntent", "therapy=heat:heat");
    Heard declined = device.says("AMAZON.NoIntent");

    assertThat(declined.words()).matches("(All right|Okay|Fine)\\..*ready.*").doesNotContain(MORE);
    assertThat(declined.asks()).isTrue();
  }

  @Test
  void anAnswerThatIsNotUnderstoodKeepsTheOffer() {
    device.launch();
    device.says("TherapyTimingIntent", "therapy=heat:heat");

    assertThat(device.says("AMAZON.FallbackIntent").words()).endsWith("more?");
    assertThat(device.says("AMAZON.YesIntent").words()).contains(MORE);
  }

  @Test
  void inTheMiddleOfAStretchTheWayBackIsTheOneQuestionAndMoreIsToldOnRequest() {
    device.launch();
    device.says("ReadyIntent");
    Heard answer =
        device.after(Duration.ofSeconds(30)).says("TherapyTimingIntent", "therapy=heat:heat");

    assertThat(answer.words()).contains("15 minutes of heat", "leg").doesNotContain(OFFER);
    Heard more = device.says("MoreIntent");
    assertThat(more.words()).contains(MORE, "leg");
    assertThat(device.says("AMAZON.YesIntent").holds()).contains("hold-1-left");
  }

  @Test
  void whatCouldHaveBeenToldIsForgottenWithTheNextAnswer() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(30)).says("TherapyTimingIntent", "therapy=heat:heat");
    device.says("KnotIntent");

    assertThat(device.says("MoreIntent").words()).doesNotContain(MORE);
  }

  @Test
  void whoAsksForMoreWhereThereIsNoneHearsThatThisWasAll() {
    device.launch();
    device.says("KnotIntent");
    device.says("MoreIntent");
    Heard asked = device.says("MoreIntent");

    assertThat(asked.words()).contains("That is all I know about that.").doesNotContain("Sorry");
    assertThat(asked.asks()).isTrue();
  }

  @Test
  void aQuestionAskedWithoutOpeningTheSkillIsAnsweredAndThatIsAll() {
    Heard answer = device.asks("TherapyTimingIntent", "therapy=heat:heat");

    assertThat(answer.words()).doesNotContain(OFFER);
    assertThat(answer.ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"timing.heat", "danger", "condition.which", "timing.nowhere", "x/../y", ""})
  void anOfferThatWasTamperedWithTellsNothingElse(String part) {
    device.launch();
    device.says("TherapyTimingIntent", "therapy=heat:heat");
    device.attributes().put("wish", part);
    Heard told = device.says("AMAZON.YesIntent");

    assertThat(told.words())
        .doesNotContain("emergency number", "You can ask about each")
        .containsAnyOf("That is all I know", "15 minutes of heat");
    assertThat(told.asks()).isTrue();
  }
}
