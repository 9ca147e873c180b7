package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What devices and people send that nobody planned for. The place in the stretch is never lost. */
class BadInputTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Alexa.Brand.NewRequest",
        "AudioPlayer.PlaybackStarted",
        "CanFulfillIntentRequest",
        "",
        "x"
      })
  void aRequestOfAnUnknownTypeIsAnsweredQuietlyAndKeepsThePlace(String type) {
    startStretching();
    ObjectNode before = device.attributes().deepCopy();
    Heard answer = device.sendMalformed(JSON.createObjectNode().put("type", type));

    assertThat(answer.silent()).isTrue();
    assertThat(answer.envelope().get("version").asText()).isEqualTo("1.0");
    assertThat(device.attributes()).isEqualTo(before);
  }

  @Test
  void aRequestForAnotherSkillIsRefused() {
    ObjectNode envelope = device.envelope(launchRequest());
    envelope.withObject("/context/System/application").put("applicationId", "amzn1.ask.skill.x");
    envelope.withObject("/session/application").put("applicationId", "amzn1.ask.skill.x");

    assertThat(device.sendWhole(envelope.toString()).silent()).isTrue();
  }

  @Test
  void aRequestForAnotherSkillIsRefusedAlsoWithoutContext() {
    ObjectNode envelope = device.envelope(launchRequest());
    envelope.remove("context");
    envelope.withObject("/session/application").put("applicationId", "amzn1.ask.skill.x");

    assertThat(device.sendWhole(envelope.toString()).silent()).isTrue();
  }

  @Test
  void withoutContextThePersonIsAnsweredAllTheSame() {
    ObjectNode envelope = device.envelope(launchRequest());
    envelope.remove("context");

    assertThat(device.sendWhole(envelope.toString()).words()).contains("Say ready");
  }

  @Test
  void withoutASessionThePersonIsAnsweredAllTheSame() {
    ObjectNode envelope = device.envelope(launchRequest());
    envelope.remove("session");

    assertThat(device.sendWhole(envelope.toString()).words()).contains("Say ready");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"request\":{}}", "\"hello\"", "12"})
  void whatIsNoRequestGetsAnEmptyValidAnswer(String envelope) {
    Heard answer = device.sendWhole(envelope);

    assertThat(answer.silent()).isTrue();
    assertThat(answer.envelope().at("/version").asText()).isEqualTo("1.0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"name\":\"ChangeHoldIntent\"}",
        "{\"name\":\"ChangeHoldIntent\",\"slots\":null}",
        "{\"name\":\"ChangeHoldIntent\",\"slots\":{\"seconds\":null}}",
        "{\"name\":\"ChangeHoldIntent\",\"slots\":{\"seconds\":{\"name\":\"seconds\"}}}",
        "{\"name\":\"ChangeHoldIntent\",\"slots\":{\"seconds\":{\"name\":\"seconds\",\"value\":\"many\"}}}",
        "{\"name\":\"ChangePaceIntent\",\"slots\":{\"pace\":{\"name\":\"pace\",\"value\":\"purple\"}}}",
        "{\"name\":\"SkipSideIntent\",\"slots\":{\"side\":{\"name\":\"side\",\"value\":\"middle\"}}}",
        "{\"name\":\"FlowIntent\",\"slots\":{}}",
        "{\"name\":\"FirstSideIntent\",\"slots\":{}}",
        "{\"name\":\"FoodIntent\",\"slots\":{}}",
        "{\"name\":\"HotOrColdIntent\",\"slots\":{\"injuryDate\":{\"name\":\"injuryDate\",\"value\":\"someday\"}}}",
        "{\"name\":\"HotOrColdIntent\",\"slots\":{\"elapsed\":{\"name\":\"elapsed\",\"value\":\"-P9D\"}}}",
        "{\"name\":\"TherapyTimerIntent\",\"slots\":{\"duration\":{\"name\":\"duration\",\"value\":\"P900Y\"}}}",
        "{\"name\":\"CautionIntent\",\"slots\":{\"condition\":{\"name\":\"condition\",\"value\":\"\"}}}",
        "{\"name\":\"PainIntent\"}",
        "{\"name\":\"MassageIntent\",\"slots\":{\"tool\":{\"name\":\"tool\",\"value\":\"anvil\"}}}",
        "{\"name\":\"NobodyKnowsThisIntent\"}",
        "{\"name\":\"AMAZON.FallbackIntent\"}"
      })
  void slotsThatAreMissingOrMakeNoSenseGetAClearAnswerAndKeepThePlace(String intent)
      throws Exception {
    startStretching();
    ObjectNode request = JSON.createObjectNode().put("type", "IntentRequest");
    request.set("intent", JSON.readTree(intent));
    Heard answer = device.sendMalformed(request);

    assertThat(answer.words()).isNotBlank();
    assertThat(answer.asks()).isTrue();
    assertThat(device.attributes().get("next").asText()).startsWith("1");
    assertThat(device.says("AMAZON.ResumeIntent").holds()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "en-GB", "xx", ""})
  void aLocaleThatIsNotShippedIsAnsweredInEnglish(String locale) {
    assertThat(device.speaking(locale).launch().words()).contains("Say ready");
  }

  @Test
  void attributesThatWereTamperedWithNeverBreakAnAnswer() {
    String[] junk = {"\"\"", "null", "-1", "1e99", "\"RIGHT\"", "[]", "{}", "\"9Z@x\"", "true"};
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      startStretching();
      Set<String> names = new TreeSet<>();
      device.attributes().fieldNames().forEachRemaining(names::add);
      for (String name : names) {
        if (random.nextBoolean()) {
          device.attributes().putRawValue(name, new RawValue(junk[random.nextInt(junk.length)]));
        }
      }
      Heard answer = device.says("AMAZON.YesIntent");
      assertThat(answer.words()).as("seed %d", seed).isNotBlank();
      assertThat(answer.asks() || answer.ends()).isTrue();
    }
  }

  @Test
  void theEndOfASessionIsNotAnswered() {
    device.launch();
    assertThat(
            device
                .send(
                    JSON.createObjectNode()
                        .put("type", "SessionEndedRequest")
                        .put("reason", "EXCEEDED_MAX_REPROMPTS"))
                .silent())
        .isTrue();
  }

  private void startStretching() {
    device.launch();
    device.says("ReadyIntent");
  }

  private static ObjectNode launchRequest() {
    return JSON.createObjectNode().put("type", "LaunchRequest");
  }
}
