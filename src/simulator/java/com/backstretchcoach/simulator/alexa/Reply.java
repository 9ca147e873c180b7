package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An answer of Alexa's services.
 *
 * @param body missing where there is none
 */
record Reply(int status, JsonNode body) {
  static Reply with(JsonNode body) {
    return new Reply(200, body);
  }

  static Reply empty(int status) {
    return new Reply(status, MissingNode.getInstance());
  }

  static Reply of(Refused refused) {
    return new Reply(
        refused.status(),
        JsonNodeFactory.instance
            .objectNode()
            .put("code", refused.code())
            .put("message", refused.getMessage()));
  }
}
