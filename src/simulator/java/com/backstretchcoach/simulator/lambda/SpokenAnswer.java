package com.backstretchcoach.simulator.lambda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Tells whether the answer of a function is one that a person would hear. */
final class SpokenAnswer {
  private SpokenAnswer() {}

  /**
   * The plain words of the answer's outputSpeech.
   *
   * @throws IllegalArgumentException when it is not an Alexa response or says nothing
   */
  static String words(String answer) {
    JsonNode speech = parse(answer).path("response").path("outputSpeech");
    String ssml = speech.path("ssml").asText(speech.path("text").asText(""));
    String words = ssml.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip();
    if (words.isEmpty()) {
      throw new IllegalArgumentException("nothing is spoken in: " + answer);
    }
    return words;
  }

  private static JsonNode parse(String answer) {
    try {
      return new ObjectMapper().readTree(answer);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + answer, e);
    }
  }
}
