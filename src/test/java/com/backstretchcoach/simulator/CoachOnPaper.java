package com.backstretchcoach.simulator;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A skill whose answers are written down beforehand, by type of request or name of intent. */
public final class CoachOnPaper implements RequestStreamHandler {
  /** What was sent to it, in order. */
  public final List<JsonNode> requests = new ArrayList<>();

  private final Map<String, String> answers = new HashMap<>();

  /** Answers {@code request}, a type or an intent, with {@code answer}. */
  public CoachOnPaper on(String request, String answer) {
    answers.put(request, answer);
    return this;
  }

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    JsonNode envelope = new ObjectMapper().readTree(in);
    requests.add(envelope);
    JsonNode request = envelope.path("request");
    String name = request.at("/intent/name").asText(request.path("type").asText());
    String answer = answers.getOrDefault(name, "{\"version\": \"1.0\", \"response\": {}}");
    if (answer.startsWith("!")) {
      throw new IllegalStateException(answer.substring(1));
    }
    out.write(answer.getBytes(StandardCharsets.UTF_8));
  }

  /** An answer that tells something and closes. */
  public static String tells(String text) {
    return "{\"version\": \"1.0\", \"response\": {\"outputSpeech\": "
        + ssml(text)
        + ", \"shouldEndSession\": true}}";
  }

  /** An answer that asks, and asks again with {@code reprompt}; it keeps {@code step}. */
  public static String asks(String text, String reprompt, int step) {
    return "{\"version\": \"1.0\", \"sessionAttributes\": {\"step\": "
        + step
        + "}, \"response\": {\"outputSpeech\": "
        + ssml(text)
        + ", \"shouldEndSession\": false, \"reprompt\": {\"outputSpeech\": "
        + ssml(reprompt)
        + "}}}";
  }

  /** An answer that has Alexa ask for a permission; {@code more} is the rest of it. */
  public static String needs(String scope, String more) {
    return "{\"version\": \"1.0\", \"sessionAttributes\": {\"step\": 7}, \"response\": {"
        + more
        + "\"directives\": [{\"type\": \"Connections.SendRequest\", \"name\": \"AskFor\","
        + " \"payload\": {\"@type\": \"AskForPermissionsConsentRequest\", \"@version\": \"1\","
        + " \"permissionScope\": \""
        + scope
        + "\"}, \"token\": \"ice\"}]}}";
  }

  /** An answer that plays {@code component}, which has to end in a question. */
  public static String plays(String component) {
    return "{\"version\": \"1.0\", \"response\": {\"directives\": [{\"type\":"
        + " \"Alexa.Presentation.APLA.RenderDocument\", \"token\": \"round\", \"document\":"
        + " {\"type\": \"APLA\", \"version\": \"0.91\", \"mainTemplate\": {\"items\": ["
        + component
        + "]}}}], \"shouldEndSession\": false, \"reprompt\": {\"outputSpeech\": "
        + ssml("Say ready when you are.")
        + "}}}";
  }

  /** A hold of eight seconds with every second counted, and a question after it. */
  public static String round() {
    StringBuilder counts = new StringBuilder();
    String[] words = {"one", "two", "three", "four", "five", "six", "seven", "eight"};
    for (int n = 1; n <= words.length; n++) {
      counts.append(
          """
          , {"type": "Sequencer", "duration": "trimToParent", "items": [
               {"type": "Silence", "duration": %d},
               {"type": "Speech", "id": "count-%d", "content": "%s"}]}\
          """
              .formatted((n - 1) * 1000, n, words[n - 1]));
    }
    return plays(
        """
        {"type": "Sequencer", "items": [
          {"type": "Speech", "content": "Right knee. Breathe out and draw it in."},
          {"type": "Silence", "duration": 5000},
          {"type": "Mixer", "id": "hold-1-right", "items": [
            {"type": "Silence", "duration": 8000}%s]},
          {"type": "Speech", "content": "Let go. Ready for round two?"}]}\
        """
            .formatted(counts));
  }

  private static String ssml(String text) {
    return "{\"type\": \"SSML\", \"ssml\": \"<speak>" + text + "</speak>\"}";
  }
}
