package com.backstretchcoach.simulator.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** The children of an APL for Audio component, as they are written. */
final class AplaItems {
  private AplaItems() {}

  /** The children to play, in order; one or several, under {@code items} or {@code item}. */
  static List<JsonNode> of(JsonNode parent, String where) {
    if (parent.has("data")) {
      throw new UnplayableException(where + " makes its children from data");
    }
    JsonNode written = parent.has("items") ? parent.get("items") : parent.path("item");
    List<JsonNode> items = new ArrayList<>();
    if (written.isObject()) {
      items.add(written);
    }
    if (written.isArray()) {
      written.forEach(items::add);
    }
    items.removeIf(item -> !present(item, where));
    if (items.isEmpty()) {
      throw new UnplayableException(where + " has no items");
    }
    return items;
  }

  /** Whether a component ends with its parent. */
  static boolean trimmed(JsonNode component, String where) {
    JsonNode duration = component.path("duration");
    if (component.path("type").asText().equals("Silence") || duration.isMissingNode()) {
      return false;
    }
    return switch (duration.asText()) {
      case "auto" -> false;
      case "trimToParent" -> true;
      default -> throw new UnplayableException(where + " has a duration of " + duration);
    };
  }

  private static boolean present(JsonNode item, String where) {
    JsonNode when = item.path("when");
    if (when.isMissingNode()) {
      return true;
    }
    return switch (when.asText()) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new UnplayableException(where + " has a condition: " + when);
    };
  }
}
