package com.backstretchcoach.certification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something that can be wished for.
 *
 * @param slots as name=value, or name=value:id where the value is one of the model's
 */
record Wish(String intent, List<String> slots) {
  private static final Map<String, List<String>> BUILT_IN =
      Map.of(
          "AMAZON.NUMBER", List.of("30"),
          "AMAZON.DURATION", List.of("PT15M"),
          "AMAZON.DATE", List.of("2026-11-21"),
          "AMAZON.TIME", List.of("09:00"),
          "AMAZON.Food", List.of("banana"));

  /** Each intent of {@code model} without slots, and with each value of each slot by itself. */
  static List<Wish> of(JsonNode model) {
    Map<String, List<String>> values = new HashMap<>(BUILT_IN);
    for (JsonNode type : model.path("types")) {
      List<String> own = new ArrayList<>();
      type.path("values")
          .forEach(
              value -> own.add(value.at("/name/value").asText() + ":" + value.path("id").asText()));
      values.put(type.path("name").asText(), own);
    }
    List<Wish> wishes = new ArrayList<>();
    for (JsonNode intent : model.path("intents")) {
      String name = intent.path("name").asText();
      wishes.add(new Wish(name, List.of()));
      for (JsonNode slot : intent.path("slots")) {
        for (String value : values.get(slot.path("type").asText())) {
          wishes.add(new Wish(name, List.of(slot.path("name").asText() + "=" + value)));
        }
      }
    }
    return wishes;
  }
}
