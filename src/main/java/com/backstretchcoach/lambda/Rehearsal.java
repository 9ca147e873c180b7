package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.SkillStreamHandler;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.resource.JsonResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A recorded conversation, in whole envelopes as they come from an Echo. Nobody had it: the user is
 * {@value #NOBODY}, and Alexa's own services are out of reach.
 */
final class Rehearsal {
  /** In place of the id of a person. */
  static final String NOBODY = "nobody";

  private static final String RECORDED = "/rehearsal/conversation.json";
  private static final Instant BEGAN = Instant.parse("2026-01-01T10:00:00Z");

  /** A hold is over by the next turn, so that it is counted, too. */
  private static final int SECONDS_A_TURN = 60;

  private final JsonNode recorded = JsonResource.tree(RECORDED);
  private final SkillStreamHandler handler;
  private final String skillId;

  /** Has {@code skill} answer, by way of the handler that Lambda calls. */
  Rehearsal(AlexaSkill<?, ?> skill, String skillId) {
    this.handler = new SkillStreamHandler(skill) {};
    this.skillId = skillId;
  }

  /** Plays the conversation once in each language, on a device with a screen and one without. */
  void play() {
    for (JsonNode locale : recorded.path("locales")) {
      play(locale.asText(), true, recorded.path("requests").size());
      play(locale.asText(), false, recorded.path("requests").size());
    }
  }

  /** Plays the launch, with a screen: with a round somebody would wait for an eighth longer. */
  void begin() {
    play(Language.DEFAULT_LOCALE, true, 1);
  }

  private void play(String locale, boolean screen, int requests) {
    JsonNode answer = recorded.path("nothing");
    for (int turn = 0; turn < requests; turn++) {
      ObjectNode envelope = recorded.path("envelope").deepCopy();
      if (!screen) {
        withoutScreen(envelope);
      }
      envelope.withObject("/session/application").put("applicationId", skillId);
      envelope.withObject("/context/System/application").put("applicationId", skillId);
      boolean opens = !answer.path("sessionAttributes").isObject();
      envelope.withObject("/session").put("new", opens);
      if (!opens) {
        envelope.withObject("/session").set("attributes", answer.get("sessionAttributes"));
      }
      envelope.set("request", completed(recorded.path("requests").get(turn), locale, turn, answer));
      answer = answer(envelope);
    }
  }

  private static void withoutScreen(ObjectNode envelope) {
    ObjectNode context = envelope.withObject("/context");
    context.remove("Viewport");
    context.remove("Viewports");
    context.withObject("/System/device/supportedInterfaces").remove("Alexa.Presentation.APL");
  }

  /** A touch is one on the screen that was shown last. */
  private static ObjectNode completed(JsonNode request, String locale, int turn, JsonNode before) {
    ObjectNode completed = request.deepCopy();
    if (completed.get("arguments") instanceof ArrayNode arguments) {
      arguments.set(2, before.at("/sessionAttributes/screenShown").asInt());
    }
    return completed
        .put("requestId", "amzn1.echo-api.request.rehearsal-" + turn)
        .put("timestamp", BEGAN.plusSeconds((long) SECONDS_A_TURN * turn).toString())
        .put("locale", locale);
  }

  private JsonNode answer(ObjectNode envelope) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] request = envelope.toString().getBytes(StandardCharsets.UTF_8);
      handler.handleRequest(new ByteArrayInputStream(request), out, null);
      return RequestJson.MAPPER.readTree(out.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
