package com.backstretchcoach.dialog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Ids for plain words, where Alexa has not resolved a slot. */
public final class SlotWords {
  private static final Map<String, String> IDS = read("/text/en/slots.json");

  private SlotWords() {}

  public static String id(String words) {
    return IDS.getOrDefault(words, words.replace(' ', '_'));
  }

  private static Map<String, String> read(String path) {
    try (InputStream in = SlotWords.class.getResourceAsStream(path)) {
      Map<String, String> ids = new HashMap<>();
      for (Map.Entry<String, JsonNode> id :
          new ObjectMapper().readTree(in).required("slot").properties()) {
        id.getValue().forEach(words -> ids.put(words.asText(), id.getKey()));
      }
      return Map.copyOf(ids);
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
