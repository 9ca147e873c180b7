package com.backstretchcoach.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the components of an APL for Audio document and notes all that is wrong with them. */
final class AudioComponentCheck {
  private static final Set<String> ANYWHERE =
      Set.of("type", "id", "when", "bind", "description", "duration");
  private static final Map<String, Set<String>> OWN =
      Map.of(
          "Silence", Set.of(),
          "Speech", Set.of("content", "contentType", "filter", "filters"),
          "Mixer", Set.of("item", "items", "data", "filter", "filters"),
          "Sequencer", Set.of("item", "items", "data", "filter", "filters"));

  private final List<Breach> breaches = new ArrayList<>();

  private AudioComponentCheck() {}

  static List<Breach> of(JsonNode mainTemplate) {
    AudioComponentCheck check = new AudioComponentCheck();
    check.items(mainTemplate, "mainTemplate");
    return check.breaches;
  }

  private void component(JsonNode component, String where) {
    String type = component.path("type").asText();
    Set<String> own = OWN.get(type);
    if (own == null) {
      invalid(where, "unknown component type " + component.path("type"));
      return;
    }
    component
        .fieldNames()
        .forEachRemaining(name -> {
          if (!ANYWHERE.contains(name) && !own.contains(name)) {
            invalid(where, type + " has no property \"" + name + "\"");
          }
        });
    switch (type) {
      case "Silence" -> silence(component, where);
      case "Speech" -> speech(component, where);
      default -> items(component, where);
    }
    if (!type.equals("Silence")) {
      duration(component.path("duration"), where);
    }
  }

  private void items(JsonNode parent, String where) {
    JsonNode items = parent.has("items") ? parent.get("items") : parent.path("item");
    if (items.isObject()) {
      component(items, where + ".item");
    } else if (items.isEmpty()) {
      invalid(where, "nothing to play");
    }
    for (int i = 0; items.isArray() && i < items.size(); i++) {
      component(items.get(i), where + ".items[" + i + "]");
    }
  }

  private void silence(JsonNode silence, String where) {
    JsonNode duration = silence.path("duration");
    if (!duration.isIntegralNumber() || duration.asLong() < 0) {
      invalid(where, "Silence needs a duration in milliseconds, not " + duration);
    }
  }

  private void speech(JsonNode speech, String where) {
    String content = speech.path("content").asText();
    if (content.isBlank()) {
      invalid(where, "Speech needs content");
    }
    switch (speech.path("contentType").asText("PlainText")) {
      case "PlainText" -> {}
      case "SSML" -> breaches.addAll(SsmlCheck.of(where, content));
      default -> invalid(where, "contentType " + speech.path("contentType"));
    }
  }

  private void duration(JsonNode duration, String where) {
    if (!duration.isMissingNode() && !Set.of("auto", "trimToParent").contains(duration.asText())) {
      invalid(where, "duration " + duration + " is neither auto nor trimToParent");
    }
  }

  private void invalid(String where, String detail) {
    breaches.add(new Breach(Limit.INVALID_APLA, where + ": " + detail));
  }
}
