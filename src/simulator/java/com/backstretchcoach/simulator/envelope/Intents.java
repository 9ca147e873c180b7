package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes the intent of a request, with its slots and what they resolve to. */
final class Intents {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Intents() {}

  static ObjectNode json(Understood understood, String skillId) {
    ObjectNode intent =
        JSON.objectNode().put("name", understood.intent()).put("confirmationStatus", "NONE");
    if (!understood.slots().isEmpty()) {
      ObjectNode slots = intent.putObject("slots");
      understood.slots().forEach(slot -> slots.set(slot.name(), json(slot, skillId)));
    }
    return intent;
  }

  private static ObjectNode json(SlotValue slot, String skillId) {
    ObjectNode json = JSON.objectNode().put("name", slot.name());
    slot.value()
        .ifPresent(value -> {
          json.put("value", value).put("source", "USER");
          ObjectNode simple = json.putObject("slotValue").put("type", "Simple").put("value", value);
          slot.match()
              .ifPresent(match -> {
                json.set("resolutions", resolutions(match, skillId));
                simple.set("resolutions", resolutions(match, skillId));
              });
        });
    return json.put("confirmationStatus", "NONE");
  }

  private static ObjectNode resolutions(SlotValue.Match match, String skillId) {
    ObjectNode resolutions = JSON.objectNode();
    ObjectNode authority =
        resolutions
            .putArray("resolutionsPerAuthority")
            .addObject()
            .put("authority", "amzn1.er-authority.echo-sdk." + skillId + "." + match.type());
    authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
    authority
        .putArray("values")
        .addObject()
        .putObject("value")
        .put("name", match.name())
        .put("id", match.id());
    return resolutions;
  }
}
