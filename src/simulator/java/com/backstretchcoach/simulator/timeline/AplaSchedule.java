package com.backstretchcoach.simulator.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * When each word of an APL for Audio document is heard.
 *
 * <p>A Sequencer plays its children in order. A Mixer plays them at once and lasts as long as the
 * longest that is not {@code trimToParent}; those that are end with it. Neither data nor bindings
 * are worked out, and recorded audio has no known length: both are errors.
 */
final class AplaSchedule {
  private final SpeechClock clock;

  private AplaSchedule(SpeechClock clock) {
    this.clock = clock;
  }

  /**
   * The schedule of a document.
   *
   * @throws UnplayableException for a component, a property or a value that cannot be played
   */
  static Schedule of(JsonNode document, SpeechClock clock) {
    JsonNode template = document.path("mainTemplate");
    // Only the first item is rendered, unlike in a Mixer or a Sequencer.
    JsonNode first = AplaItems.of(template, "mainTemplate").getFirst();
    return new AplaSchedule(clock).component(first, "mainTemplate.items[0]");
  }

  private Schedule component(JsonNode component, String where) {
    String type = component.path("type").asText();
    Schedule content =
        switch (type) {
          case "Silence" -> silence(component, where);
          case "Speech" -> speech(component, where);
          case "Sequencer" -> sequencer(component, where);
          case "Mixer" -> mixer(component, where);
          default ->
              throw new UnplayableException(
                  where + " has the type \"" + type + "\", which this Echo cannot play");
        };
    String id = component.path("id").asText();
    return id.isEmpty() ? content : content.under(id);
  }

  private static Schedule silence(JsonNode component, String where) {
    JsonNode duration = component.path("duration");
    if (!duration.isIntegralNumber() || duration.asLong() < 0) {
      throw new UnplayableException(where + " is a Silence of " + duration + " milliseconds");
    }
    return Schedule.silence(Duration.ofMillis(duration.asLong()));
  }

  private Schedule speech(JsonNode component, String where) {
    String content = component.path("content").asText();
    if (content.isBlank()) {
      throw new UnplayableException(where + " is a Speech without content");
    }
    if (content.contains("${")) {
      throw new UnplayableException(where + " has a binding: " + content);
    }
    String contentType = component.path("contentType").asText("PlainText");
    return switch (contentType) {
      case "PlainText" -> Schedule.speech(content, clock.lengthOf(content));
      case "SSML" -> SsmlSchedule.of(content, clock);
      default ->
          throw new UnplayableException(where + " has the content type \"" + contentType + "\"");
    };
  }

  private Schedule sequencer(JsonNode component, String where) {
    Schedule all = Schedule.EMPTY;
    List<JsonNode> items = AplaItems.of(component, where);
    for (int i = 0; i < items.size(); i++) {
      String at = where + ".items[" + i + "]";
      if (AplaItems.trimmed(items.get(i), at)) {
        throw new UnplayableException(at + " is trimmed to a Sequencer, which takes its length");
      }
      all = all.then(component(items.get(i), at));
    }
    return all;
  }

  private Schedule mixer(JsonNode component, String where) {
    Schedule lasting = Schedule.EMPTY;
    List<Schedule> trimmed = new ArrayList<>();
    List<JsonNode> items = AplaItems.of(component, where);
    for (int i = 0; i < items.size(); i++) {
      String at = where + ".items[" + i + "]";
      Schedule child = component(items.get(i), at);
      if (AplaItems.trimmed(items.get(i), at)) {
        trimmed.add(child);
      } else {
        lasting = lasting.beside(child);
      }
    }
    if (trimmed.size() == items.size()) {
      throw new UnplayableException(where + " is a Mixer with no child that gives it a length");
    }
    Schedule all = lasting;
    for (Schedule child : trimmed) {
      all = all.beside(child.cutAt(lasting.length()));
    }
    return all;
  }
}
