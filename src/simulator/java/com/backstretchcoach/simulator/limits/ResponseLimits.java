package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.SpeechClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks each response of the skill against everything in {@link Limit}. */
public final class ResponseLimits {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final Set<Limit> INAUDIBLE = Set.of(Limit.INVALID_SSML, Limit.INVALID_APLA);

  private final List<Rule> written =
      List.of(
          new EnvelopeRule(),
          new SdkModelRule(),
          new SpeechRule(),
          new AudioDocumentRule(),
          new ScreenRule());
  private final List<Rule> heard;

  /** Checks with the length of speech given by {@code clock}. */
  public ResponseLimits(SpeechClock clock) {
    heard = List.of(new AudioLengthRule(clock), new TurnRule(clock));
  }

  /**
   * What a response breaks, in no order that matters; nothing when it is sound.
   *
   * @param response the bytes that the handler wrote
   * @param request the whole request that it answers
   */
  public List<Breach> check(byte[] response, JsonNode request) {
    return check(
        response,
        request.at("/request/type").asText(),
        request.at("/context/System/device/supportedInterfaces").has("Alexa.Presentation.APL"));
  }

  /**
   * What a response to a device without a screen breaks.
   *
   * @param response the bytes that the handler wrote
   * @param requestType the type of the request that it answers, such as {@code IntentRequest}
   */
  public List<Breach> check(byte[] response, String requestType) {
    return check(response, requestType, false);
  }

  private List<Breach> check(byte[] response, String requestType, boolean screen) {
    JsonNode envelope;
    try {
      envelope = JSON.readTree(response);
    } catch (IOException e) {
      return List.of(new Breach(Limit.NOT_JSON, e.getMessage().lines().findFirst().orElse("")));
    }
    if (!envelope.isObject()) {
      return List.of(
          new Breach(Limit.NOT_JSON, "\"" + new String(response, StandardCharsets.UTF_8) + "\""));
    }
    CheckedResponse answer = new CheckedResponse(envelope, response.length, requestType, screen);
    List<Breach> breaches = new ArrayList<>();
    written.forEach(rule -> breaches.addAll(rule.breaches(answer)));
    if (breaches.stream().map(Breach::limit).noneMatch(INAUDIBLE::contains)) {
      heard.forEach(rule -> breaches.addAll(rule.breaches(answer)));
    }
    return breaches;
  }
}
