package com.backstretchcoach.screen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The documents in {@code /apl}, each with what all of them share. */
final class Documents {
  private static final List<String> SHARED = List.of("shared", "figure");

  private final ObjectMapper json = new ObjectMapper();

  /**
   * A whole document.
   *
   * @throws IllegalStateException when there is no such document or it names something anew that is
   *     shared
   */
  ObjectNode read(String name) {
    ObjectNode document = json.createObjectNode();
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

  private JsonNode file(String name) {
    String path = "/apl/" + name + ".json";
    try (InputStream in = Documents.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing " + path);
      }
      return json.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
