package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;

/** Texts that a skill gives Alexa to speak, one per language. */
final class Spoken {
  private Spoken() {}

  /**
   * The first one.
   *
   * @throws Refused when there is none, or one without its language or its words
   */
  static String first(JsonNode texts) {
    for (JsonNode text : texts) {
      if (text.path("locale").asText().isBlank() || text.path("text").asText().isBlank()) {
        throw Refused.invalid("a text has a locale and a text");
      }
    }
    if (texts.isEmpty()) {
      throw Refused.invalid("nothing to speak");
    }
    return texts.path(0).path("text").asText();
  }
}
