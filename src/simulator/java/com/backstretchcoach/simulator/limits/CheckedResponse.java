package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.envelope.ConsentRequest;
import com.backstretchcoach.simulator.envelope.RoutineRequest;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What the skill sent back.
 *
 * @param envelope the whole of it
 * @param bytes its size on the wire
 * @param requestType the type of the request it answers
 * @param screen whether the device has one
 */
record CheckedResponse(JsonNode envelope, int bytes, String requestType, boolean screen) {
  JsonNode response() {
    return envelope.path("response");
  }

  /** The reprompt; missing where there is none. */
  JsonNode reprompt() {
    JsonNode reprompt = response().path("reprompt");
    return reprompt.isNull() ? MissingNode.getInstance() : reprompt;
  }

  boolean open() {
    return response().path("shouldEndSession").isBoolean()
        && !response().path("shouldEndSession").asBoolean();
  }

  boolean toPerson() {
    return requestType.equals("LaunchRequest")
        || requestType.equals("IntentRequest")
        || requestType.equals("Connections.Response")
        || requestType.equals("SessionResumedRequest")
        || toTouch();
  }

  /** A touch that comes too late may be passed over without a word. */
  boolean toTouch() {
    return requestType.equals("Alexa.Presentation.APL.UserEvent");
  }

  /** Whether Alexa asks in place of the skill. */
  boolean asksPermission() {
    return ConsentRequest.in(response()).isPresent() || RoutineRequest.in(response()).isPresent();
  }
}
