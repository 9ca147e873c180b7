package com.backstretchcoach.simulator.timeline;

import com.fasterxml.jackson.databind.JsonNode;

/** What is heard of a response: the output speech first, then its APL for Audio. */
public final class ResponseSchedule {
  /** The type of the directive that has an APL for Audio document played. */
  public static final String PLAYS_AUDIO = "Alexa.Presentation.APLA.RenderDocument";

  private ResponseSchedule() {}

  /**
   * The schedule of one response.
   *
   * @param response the {@code response} object, or a {@code reprompt}
   * @throws UnplayableException when part of it cannot be played
   */
  public static Schedule of(JsonNode response, SpeechClock clock) {
    Schedule all = speech(response.path("outputSpeech"), clock);
    for (JsonNode directive : response.path("directives")) {
      if (directive.path("type").asText().equals(PLAYS_AUDIO)) {
        all = all.then(AplaSchedule.of(directive.path("document"), clock));
      }
    }
    return all;
  }

  private static Schedule speech(JsonNode speech, SpeechClock clock) {
    if (speech.isMissingNode() || speech.isNull()) {
      return Schedule.EMPTY;
    }
    String type = speech.path("type").asText();
    return switch (type) {
      case "SSML" -> SsmlSchedule.of(speech.path("ssml").asText(), clock);
      case "PlainText" -> plain(speech.path("text").asText(), clock);
      default -> throw new UnplayableException("output speech has the type \"" + type + "\"");
    };
  }

  private static Schedule plain(String text, SpeechClock clock) {
    return text.isBlank() ? Schedule.EMPTY : Schedule.speech(text.strip(), clock.lengthOf(text));
  }
}
