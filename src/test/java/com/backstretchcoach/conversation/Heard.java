package com.backstretchcoach.conversation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One response, as a person hears it. */
public record Heard(JsonNode envelope) {

  /** All words, those of the document after those of the speech. */
  public String words() {
    return (plain(envelope.at("/response/outputSpeech/ssml").asText())
            + " "
            + texts(document()).stream().map(Heard::plain).collect(Collectors.joining(" ")))
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The document of APL for Audio; missing when there is none. */
  public JsonNode document() {
    return directive("Alexa.Presentation.APLA.RenderDocument").path("document");
  }

  /** What a screen shows; missing when nothing was sent to it. */
  public JsonNode screen() {
    return directive("Alexa.Presentation.APL.RenderDocument");
  }

  /** The ids of the holds in the order in which they are played. */
  public List<String> holds() {
    List<String> ids = new ArrayList<>();
    document().findValues("id").stream()
        .map(JsonNode::asText)
        .filter(id -> id.startsWith("hold-"))
        .forEach(ids::add);
    return ids;
  }

  /** The container of a hold. */
  public JsonNode hold(String id) {
    return find(document(), id);
  }

  public boolean ends() {
    return envelope.at("/response/shouldEndSession").asBoolean(false);
  }

  public boolean asks() {
    return envelope.at("/response/reprompt").isObject() && !ends();
  }

  public boolean silent() {
    return envelope.at("/response/outputSpeech").isMissingNode()
        && envelope.at("/response/directives").isMissingNode();
  }

  /** Alexa's own question for a permission; missing when there is none. */
  public JsonNode request() {
    return directive("Connections.SendRequest");
  }

  private JsonNode directive(String type) {
    for (JsonNode directive : envelope.at("/response/directives")) {
      if (directive.path("type").asText().equals(type)) {
        return directive;
      }
    }
    return MissingNode.getInstance();
  }

  private static JsonNode find(JsonNode node, String id) {
    if (id.equals(node.path("id").asText())) {
      return node;
    }
    for (JsonNode child : node) {
      JsonNode found = find(child, id);
      if (!found.isMissingNode()) {
        return found;
      }
    }
    return MissingNode.getInstance();
  }

  private static List<String> texts(JsonNode document) {
    return document.findValuesAsText("content");
  }

  private static String plain(String ssml) {
    return ssml.replaceAll("<[^>]*>", " ");
  }
}
