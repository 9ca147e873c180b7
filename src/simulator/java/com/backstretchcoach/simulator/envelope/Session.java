package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A session as the skill is told about it.
 *
 * @param isNew whether no request has been sent in it yet
 * @param attributes what the skill asked to keep, as JSON
 */
public record Session(int number, boolean isNew, JsonNode attributes) {
  /** A session in which nothing has been said yet. */
  public static Session opened(int number) {
    return new Session(number, true, JsonNodeFactory.instance.objectNode());
  }

  /** The session after an answer; an answer without attributes keeps none, as with Alexa. */
  public Session after(JsonNode answer) {
    JsonNode kept = answer.path("sessionAttributes");
    return new Session(
        number, false, kept.isObject() ? kept.deepCopy() : JsonNodeFactory.instance.objectNode());
  }
}
