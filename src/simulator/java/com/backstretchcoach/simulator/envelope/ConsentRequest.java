package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * A permission that an answer has Alexa ask for.
 *
 * @param token comes back to the skill with what the person says
 */
public record ConsentRequest(String scope, String token) {
  /** The one in {@code response}, if there is one. */
  public static Optional<ConsentRequest> in(JsonNode response) {
    for (JsonNode directive : response.path("directives")) {
      if (directive.path("type").asText().equals("Connections.SendRequest")
          && directive.path("name").asText().equals("AskFor")) {
        return Optional.of(
            new ConsentRequest(
                directive.at("/payload/permissionScope").asText(),
                directive.path("token").asText()));
      }
    }
    return Optional.empty();
  }
}
