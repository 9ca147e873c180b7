package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alexa asks whether somebody who named no skill would be answered here. */
class NameFreeTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> FOR_ANYBODY =
      List.of(
          "StartStretchIntent",
          "HotOrColdIntent",
          "TherapyTimingIntent",
          "TherapyHowIntent",
          "MassageIntent",
          "NutritionIntent",
          "KnotIntent",
          "CausesIntent",
          "PreventionIntent");

  private final Device device = new Device();

  @ParameterizedTest
  @EnumSource
  void whatAnybodyMayAskIsTakenAndWhatBelongsToAStretchIsNot(Intent intent) {
    String wanted =
        FOR_ANYBODY.contains(intent.modelName()) ? "YES" : intent == Intent.FOOD ? "MAYBE" : "NO";

    assertThat(asked(intent.modelName(), "{}").path("canFulfill").asText()).isEqualTo(wanted);
  }

  @Test
  void aValueThatIsKnownIsUnderstood() {
    JsonNode answer = asked("MassageIntent", slot("tool", "tennis ball", "ER_SUCCESS_MATCH"));

    assertThat(answer.path("canFulfill").asText()).isEqualTo("YES");
    assertThat(answer.at("/slots/tool/canUnderstand").asText()).isEqualTo("YES");
    assertThat(answer.at("/slots/tool/canFulfill").asText()).isEqualTo("YES");
  }

  @Test
  void aValueThatIsNotKnownIsNot() {
    JsonNode answer = asked("MassageIntent", slot("tool", "piano", "ER_SUCCESS_NO_MATCH"));

    assertThat(answer.path("canFulfill").asText()).isEqualTo("NO");
    assertThat(answer.at("/slots/tool/canUnderstand").asText()).isEqualTo("NO");
  }

  @Test
  void whoTellsOfAnInjuryIsLeftToASkillThatTheyChoose() {
    assertThat(
            asked(
                    "HotOrColdIntent",
                    "{\"injuryDate\":{\"name\":\"injuryDate\",\"confirmationStatus\":\"NONE\",\"value\":\"2026-11-21\"}}")
                .path("canFulfill")
                .asText())
        .isEqualTo("NO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"CanFulfillIntentRequest\"}",
        "{\"type\":\"CanFulfillIntentRequest\",\"intent\":{}}",
        "{\"type\":\"CanFulfillIntentRequest\",\"intent\":{\"name\":\"MassageIntent\",\"slots\":{\"tool\":null}}}",
        "{\"type\":\"CanFulfillIntentRequest\",\"intent\":{\"name\":\"TheirIntent\",\"slots\":{\"x\":{\"name\":\"x\",\"value\":\"y\"}}}}"
      })
  void whatIsIncompleteIsAnswered(String request) throws Exception {
    assertThat(
            answer(device.sendMalformed((ObjectNode) JSON.readTree(request)))
                .path("canFulfill")
                .asText())
        .isIn("YES", "NO");
  }

  @Test
  void nothingIsHeardReadOrKept(@TempDir Path folder) {
    CountingProfileStore memory =
        new CountingProfileStore(new FileProfileStore(folder.resolve("memory.json")));
    try (AtHome home = new AtHome(memory)) {
      ObjectNode envelope = home.device.envelope(request("StartStretchIntent", "{}"));
      envelope.remove("session");
      Heard heard = home.device.sendWhole(envelope.toString());

      assertThat(answer(heard).path("canFulfill").asText()).isEqualTo("YES");
      assertThat(heard.silent()).isTrue();
      assertThat(heard.envelope().at("/response").size()).isEqualTo(1);
      assertThat(memory.reads() + memory.writes()).isZero();
      assertThat(home.alexa.calls()).isEmpty();
    }
  }

  private JsonNode asked(String intent, String slots) {
    return answer(device.send(request(intent, slots)));
  }

  private static JsonNode answer(Heard heard) {
    return heard.envelope().at("/response/canFulfillIntent");
  }

  private static ObjectNode request(String intent, String slots) {
    ObjectNode request = JSON.createObjectNode().put("type", "CanFulfillIntentRequest");
    try {
      request
          .putObject("intent")
          .put("name", intent)
          .put("confirmationStatus", "NONE")
          .set("slots", JSON.readTree(slots));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return request;
  }

  private static String slot(String name, String value, String code) {
    return "{\"%1$s\":{\"name\":\"%1$s\",\"confirmationStatus\":\"NONE\",\"value\":\"%2$s\",\"resolutions\":{\"resolutionsPerAuthority\":[{\"authority\":\"x\",\"status\":{\"code\":\"%3$s\"},\"values\":[]}]}}}"
        .formatted(name, value, code);
  }
}
