package com.backstretchcoach.screen;

import com.backstretchcoach.resource.JsonResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The documents in {@code /apl}, each with what all of them share. */
final class Documents {
  private static final List<String> SHARED = List.of("shared", "figure");

  /**
   * A whole document.
   *
   * @throws IllegalStateException when there is no such document or it names something anew that is
   *     shared
   */
  ObjectNode read(String name) {
    ObjectNode document = JsonNodeFactory.instance.objectNode();
    SHARED.forEach(shared -> add(document, file(shared)));
    add(document, file(name));
    return document;
  }

  private static void add(ObjectNode document, JsonNode part) {
    part.properties().forEach(field -> add(document, field.getKey(), field.getValue()));
  }

  private static void add(ObjectNode document, String name, JsonNode value) {
    JsonNode present = document.get(name);
    if (present == null) {
      document.set(name, value.deepCopy());
    } else if (present.isArray() && value.isArray()) {
      value.forEach(document.withArray(name)::add);
    } else if (present.isObject() && value.isObject()) {
      add((ObjectNode) present, value);
    } else {
      throw new IllegalStateException("two " + name);
    }
  }

  private static JsonNode file(String name) {
    return JsonResource.tree("/apl/" + name + ".json");
  }
}
