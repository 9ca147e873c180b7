package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * An answer of Alexa's services.
 *
 * @param body missing where there is none
 */
record ServiceResponse(int status, JsonNode body) {
  static ServiceResponse with(JsonNode body) {
    return new ServiceResponse(200, body);
  }

  static ServiceResponse empty(int status) {
    return new ServiceResponse(status, MissingNode.getInstance());
  }

  static ServiceResponse of(Refused refused) {
    return new ServiceResponse(
        refused.status(),
        JsonNodeFactory.instance
            .objectNode()
            .put("code", refused.code())
            .put("message", refused.getMessage()));
  }
}
