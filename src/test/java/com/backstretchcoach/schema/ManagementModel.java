package com.backstretchcoach.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * What Amazon's Skill Management API takes, as the Swagger file in npm's ask-smapi-model defines
 * it. Inheritance in Swagger is made of {@code allOf} and a discriminator, neither of which can be
 * read strictly, so each definition gets the properties of those that it inherits from.
 */
public final class ManagementModel {
  private final JsonNode definitions;

  private ManagementModel(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** The published model. */
  public static ManagementModel published() throws IOException {
    JsonNode swagger =
        new ObjectMapper().readTree(AmazonPackages.file("ask-smapi-model/spec.json").toFile());
    return new ManagementModel(strict(swagger.path("definitions")));
  }

  /** The definition of that name. */
  public StrictSchema definition(String name) {
    return new StrictSchema(definitions, name);
  }

  private static JsonNode strict(JsonNode definitions) {
    ObjectNode strict = JsonNodeFactory.instance.objectNode();
    Map<String, Map<String, String>> kinds = new TreeMap<>();
    for (Map.Entry<String, JsonNode> definition : definitions.properties()) {
      ObjectNode whole = whole(definition.getValue(), definitions);
      close(whole);
      strict.set(definition.getKey(), whole);
      if (definition.getValue().has("x-discriminator-value")) {
        for (JsonNode part : definition.getValue().path("allOf")) {
          if (part.has("$ref")) {
            kinds
                .computeIfAbsent(name(part), any -> new TreeMap<>())
                .put(
                    definition.getValue().path("x-discriminator-value").asText(),
                    definition.getKey());
          }
        }
      }
    }
    kinds.forEach((parent, each) ->
        strict.set(
            parent,
            StrictSchema.kinds(definitions.path(parent).path("discriminator").asText(), each)));
    return strict;
  }

  /** A definition with all that it inherits. */
  private static ObjectNode whole(JsonNode definition, JsonNode definitions) {
    ObjectNode whole = definition.deepCopy();
    whole.remove("allOf");
    whole.remove("discriminator");
    for (JsonNode part : definition.path("allOf")) {
      ObjectNode inherited =
          whole(part.has("$ref") ? definitions.path(name(part)) : part, definitions);
      whole.put("type", "object");
      inherited.path("required").forEach(whole.withArray("required")::add);
      whole.withObject("/properties").setAll(inherited.withObject("/properties"));
    }
    return whole;
  }

  /** What is not named is not allowed, in {@code schema} and in those inside it. */
  private static void close(JsonNode schema) {
    if (schema instanceof ObjectNode object
        && (object.path("type").asText().equals("object") || object.has("properties"))
        && !object.has("additionalProperties")
        && !object.has("$ref")) {
      object.put("additionalProperties", false);
    }
    schema.path("properties").forEach(ManagementModel::close);
    close(schema, "items");
    close(schema, "additionalProperties");
  }

  private static void close(JsonNode schema, String inside) {
    if (schema.path(inside).isObject()) {
      close(schema.path(inside));
    }
  }

  private static String name(JsonNode reference) {
    return reference.path("$ref").asText().replace("#/definitions/", "");
  }
}
