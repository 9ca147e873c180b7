package com.backstretchcoach.simulator.hearing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The parts of an Alexa interaction model that matter for understanding. */
record InteractionModel(List<Intent> intents, List<Type> types) {

  /**
   * An intent.
   *
   * @param slots the type of each slot by name
   */
  record Intent(String name, Map<String, String> slots, List<String> samples) {}

  /** A custom slot type. */
  record Type(String name, List<Value> values) {}

  /** A value of a custom slot type. */
  record Value(String id, String name, List<String> synonyms) {
    List<String> wordings() {
      return Stream.concat(Stream.of(name), synonyms.stream()).toList();
    }
  }

  /** Every value of every custom type, synonyms included. */
  List<String> wordings() {
    return types.stream()
        .flatMap(type -> type.values().stream())
        .flatMap(value -> value.wordings().stream())
        .toList();
  }

  static InteractionModel read(Path file) throws IOException {
    JsonNode language =
        new ObjectMapper().readTree(file.toFile()).at("/interactionModel/languageModel");
    if (language.isMissingNode()) {
      throw new IOException("no interaction model in " + file);
    }
    List<Intent> intents = new ArrayList<>();
    for (JsonNode intent : language.path("intents")) {
      Map<String, String> slots = new LinkedHashMap<>();
      intent
          .path("slots")
          .forEach(slot -> slots.put(slot.path("name").asText(), slot.path("type").asText()));
      intents.add(new Intent(intent.path("name").asText(), slots, texts(intent.path("samples"))));
    }
    List<Type> types = new ArrayList<>();
    for (JsonNode type : language.path("types")) {
      List<Value> values = new ArrayList<>();
      for (JsonNode value : type.path("values")) {
        values.add(
            new Value(
                value.path("id").asText(),
                value.at("/name/value").asText(),
                texts(value.at("/name/synonyms"))));
      }
      types.add(new Type(type.path("name").asText(), values));
    }
    return new InteractionModel(List.copyOf(intents), List.copyOf(types));
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(text -> texts.add(text.asText()));
    return List.copyOf(texts);
  }
}
