package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A routine that an answer has Alexa offer.
 *
 * @param phrase that is to start it
 * @param does what it does, in Alexa's sentence
 * @param token comes back to the skill with what the person says
 */
public record RoutineRequest(String phrase, String does, String token) {
  /** The one in {@code response}, if there is one. */
  public static Optional<RoutineRequest> in(JsonNode response) {
    for (JsonNode directive : response.path("directives")) {
      if (directive.path("uri").asText().equals("connection://AMAZON.OfferAutomation/1")) {
        JsonNode prompt = directive.at("/input/renderingData").findPath("descriptionPrompt");
        return Optional.of(
            new RoutineRequest(
                directive.at("/input/automation/trigger/payload/utterances/0").asText(),
                prompt.asText(),
                directive.path("token").asText()));
      }
    }
    return Optional.empty();
  }
}
