package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A phrase of the person's own that starts the stretch: offered once, and made by Alexa. */
class RoutineOfferTest {
  private static final Duration ROUND = Duration.ofSeconds(100);
  private static final String OFFER = "phrase";

  @TempDir private Path folder;
  private Device device;

  @BeforeEach
  void openFile() {
    device = new Device(new FileProfileStore(folder.resolve("memory.json")));
  }

  @Test
  void itIsOfferedAfterTheFirstSetOfTheThirdDayAndNeverAgain() {
    assertThat(setToday()).doesNotContain(OFFER);
    assertThat(setOnTheNextDay()).doesNotContain(OFFER);
    assertThat(setOnTheNextDay()).endsWith("Alexa, time to stretch my back?");
    assertThat(setToday()).doesNotContain(OFFER);
    assertThat(setOnTheNextDay()).doesNotContain(OFFER);
  }

  @Test
  void daysWithoutAWholeSetDoNotCount() {
    setToday();
    device.after(Duration.ofDays(1)).launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.StopIntent");

    assertThat(setOnTheNextDay()).doesNotContain(OFFER);
  }

  @Test
  void afterAYesAlexaAsksInPlaceOfTheSkill() {
    reachTheOffer();
    Heard yes = device.says("AMAZON.YesIntent");

    JsonNode directive = yes.envelope().at("/response/directives/0");
    assertThat(yes.words()).isEmpty();
    assertThat(yes.envelope().at("/response").has("shouldEndSession")).isFalse();
    assertThat(directive.path("type").asText()).isEqualTo("Connections.StartConnection");
    assertThat(directive.path("uri").asText()).isEqualTo("connection://AMAZON.OfferAutomation/1");
    assertThat(directive.path("onCompletion").asText()).isEqualTo("RESUME_SESSION");
    JsonNode trigger = directive.at("/input/automation/trigger");
    assertThat(trigger.path("type").asText())
        .isEqualTo("Alexa.Automation.Trigger.Voice.CustomUtterance");
    assertThat(trigger.at("/payload/locale").asText()).isEqualTo("en-US");
    assertThat(trigger.at("/payload/utterances")).hasSizeBetween(1, 5);
    JsonNode operation = directive.at("/input/automation/operations/serial/0/operation");
    assertThat(operation.at("/payload/connectionRequest/uri").asText())
        .isEqualTo(
            "connection://" + Device.SKILL_ID + ".StartStretch/1?provider=" + Device.SKILL_ID);
    assertThat(operation.at("/payload/connectionRequest/input").isObject()).isTrue();
    assertThat(
            directive
                .at("/input/renderingData/operations")
                .path(operation.path("operationId").asText())
                .path("descriptionPrompt")
                .asText())
        .isEqualTo("start your back stretch");
  }

  @Test
  void aPhraseIsNoWordTooManyForASampleUtterance() {
    reachTheOffer();
    device
        .says("AMAZON.YesIntent")
        .envelope()
        .findValue("utterances")
        .forEach(phrase -> assertThat(phrase.asText()).matches("[a-z' ]+"));
  }

  @Test
  void whoAgreedHearsThatThePhraseStartsTheStretch() {
    String token = offered();
    Heard made = device.resumes(token, "200");

    assertThat(made.words()).contains("That phrase starts your stretch");
    assertThat(made.asks()).isTrue();
    assertThat(device.says("AMAZON.NoIntent").ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"204", "400", "404", "500", ""})
  void whateverElseComesOfItLeavesThePersonWithTheName(String code) {
    String token = offered();

    assertThat(device.resumes(token, code).words()).contains("no phrase then");
  }

  @Test
  void whatIsNoAnswerToAnOfferIsAnsweredAllTheSame() {
    device.launch();

    assertThat(device.resumes("another", "200").envelope().has("response")).isTrue();
    assertThat(
            device
                .sendMalformed(
                    JsonNodeFactory.instance.objectNode().put("type", "SessionResumedRequest"))
                .envelope()
                .has("response"))
        .isTrue();
  }

  @Test
  void aNoEndsItKindly() {
    reachTheOffer();

    assertThat(device.says("AMAZON.NoIntent").ends()).isTrue();
  }

  private String offered() {
    reachTheOffer();
    return device.says("AMAZON.YesIntent").envelope().findValue("token").asText();
  }

  private void reachTheOffer() {
    for (int day = 1; day < 3; day++) {
      setToday();
      device.says("AMAZON.NoIntent");
      device.after(Duration.ofDays(1));
    }
    setToday();
  }

  private String setOnTheNextDay() {
    device.after(ROUND).says("AMAZON.NoIntent");
    device.after(Duration.ofDays(1));
    return setToday();
  }

  /** What is heard last in a set. */
  private String setToday() {
    device.after(ROUND).launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    String last = device.after(ROUND).says("AMAZON.YesIntent").words();
    device.after(ROUND);
    return last;
  }
}
