package com.backstretchcoach.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Output speech, of the response and of the reprompt: its type, its length, its markup. */
final class SpeechRule implements Rule {
  private static final int MOST_CHARACTERS = 8000;

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    List<Breach> breaches = new ArrayList<>();
    check("outputSpeech", answer.response().path("outputSpeech"), breaches);
    check("reprompt", answer.reprompt().path("outputSpeech"), breaches);
    return breaches;
  }

  private static void check(String where, JsonNode speech, List<Breach> breaches) {
    if (!speech.isObject()) {
      return;
    }
    boolean marked = speech.path("type").asText().equals("SSML");
    String text = speech.path(marked ? "ssml" : "text").asText();
    if (text.length() > MOST_CHARACTERS) {
      breaches.add(
          new Breach(Limit.SPEECH_TOO_LONG, where + " has " + text.length() + " characters"));
    }
    if (marked) {
      breaches.addAll(SsmlCheck.of(where, text));
    }
  }
}
