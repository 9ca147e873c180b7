package com.backstretchcoach.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Requests and responses as Amazon's own SDK declares them, in npm's ask-sdk-model. */
public final class AlexaModel {
  private static final Optional<AlexaModel> PUBLISHED =
      AmazonPackages.missing().isPresent() ? Optional.empty() : Optional.of(new AlexaModel());

  private final StrictSchema requests;
  private final StrictSchema responses;

  private AlexaModel() {
    JsonNode definitions = definitions();
    requests = new StrictSchema(definitions, "RequestEnvelope");
    responses = new StrictSchema(definitions, "ResponseEnvelope");
  }

  /** The model; nothing on a machine without npm. */
  public static Optional<AlexaModel> published() {
    return PUBLISHED;
  }

  /** What is wrong with a whole request. */
  public List<String> faultsOfRequest(JsonNode envelope) {
    return requests.faults(envelope);
  }

  /** What is wrong with a whole response. */
  public List<String> faultsOfResponse(JsonNode envelope) {
    return responses.faults(envelope);
  }

  private static JsonNode definitions() {
    try {
      ObjectNode definitions =
          new ObjectMapper()
              .readTree(
                  AmazonPackages.schemaOf(
                          AmazonPackages.file("ask-sdk-model/index.d.ts"), "ask-sdk-model")
                      .toFile())
              .withObject("/definitions");
      for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
        Map<String, String> kinds = kinds(definition.getValue(), definitions);
        if (!kinds.isEmpty()) {
          definition.setValue(StrictSchema.kinds("type", kinds));
        }
      }
      amend(definitions);
      return definitions;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Where the declarations and Amazon's reference of requests differ, the reference is followed:
   * dialogState comes only with a dialog model, and a slot has a source.
   */
  private static void amend(ObjectNode definitions) {
    Iterator<JsonNode> required = definitions.at("/IntentRequest/required").elements();
    while (required.hasNext()) {
      if (required.next().asText().equals("dialogState")) {
        required.remove();
      }
    }
    definitions
        .withObject("/Slot/properties/source")
        .put("type", "string")
        .putArray("enum")
        .add("USER");
  }

  /** The kinds of a union of which each names its own type; nothing for any other definition. */
  private static Map<String, String> kinds(JsonNode definition, JsonNode definitions) {
    Map<String, String> kinds = new LinkedHashMap<>();
    for (JsonNode kind : definition.path("anyOf")) {
      String name = kind.path("$ref").asText().replace("#/definitions/", "");
      JsonNode type = definitions.path(name).at("/properties/type/const");
      if (!type.isTextual() || kinds.put(type.asText(), name) != null) {
        return Map.of();
      }
    }
    return kinds;
  }
}
