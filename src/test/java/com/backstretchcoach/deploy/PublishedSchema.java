package com.backstretchcoach.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The definitions of Amazon's Skill Management API, read strictly: what they do not name is an
 * error, and so is a rule in them that is not understood here.
 */
final class PublishedSchema {
  private static final Set<String> UNDERSTOOD =
      Set.of(
          "$ref",
          "additionalProperties",
          "allOf",
          "description",
          "discriminator",
          "enum",
          "format",
          "items",
          "maxItems",
          "maxLength",
          "maxProperties",
          "maximum",
          "minItems",
          "minLength",
          "minProperties",
          "minimum",
          "pattern",
          "properties",
          "required",
          "title",
          "type",
          "x-discriminator-value",
          "x-isDiscriminator",
          "x-isEnum");

  private final JsonNode definitions;

  private PublishedSchema(JsonNode definitions) {
    this.definitions = definitions;
  }

  /** Reads a Swagger file, as npm's ask-smapi-model carries it. */
  static PublishedSchema read(Path swagger) throws IOException {
    return new PublishedSchema(new ObjectMapper().readTree(swagger.toFile()).path("definitions"));
  }

  /** What is wrong with {@code value} as a {@code definition}, each with its place. */
  List<String> faults(String definition, JsonNode value) {
    List<String> faults = new ArrayList<>();
    check(definition(definition), value, "", faults);
    return faults;
  }

  private JsonNode definition(String name) {
    JsonNode found = definitions.path(name);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("Amazon defines no " + name);
    }
    return found;
  }

  private void check(JsonNode schema, JsonNode value, String place, List<String> faults) {
    if (schema.has("$ref")) {
      check(referred(schema), value, place, faults);
      return;
    }
    schema
        .fieldNames()
        .forEachRemaining(rule -> {
          if (!UNDERSTOOD.contains(rule)) {
            throw new IllegalStateException(place + ": the rule " + rule + " is not understood");
          }
        });
    JsonNode concrete = concrete(schema, value);
    if (!isOfType(concrete, value)) {
      faults.add(place + ": " + value + " is no " + concrete.path("type").asText("object"));
    } else if (value.isObject()) {
      checkObject(concrete, value, place, faults);
    } else if (value.isArray()) {
      checkSize(concrete, "Items", value.size(), place, faults);
      for (int index = 0; index < value.size(); index++) {
        check(concrete.path("items"), value.get(index), place + "/" + index, faults);
      }
    } else {
      checkScalar(concrete, value, place, faults);
    }
  }

  private void checkObject(JsonNode schema, JsonNode value, String place, List<String> faults) {
    List<JsonNode> parts = parts(schema).toList();
    checkSize(schema, "Properties", value.size(), place, faults);
    for (JsonNode part : parts) {
      part.path("required")
          .forEach(name -> {
            if (!value.has(name.asText())) {
              faults.add(place + ": " + name.asText() + " is missing");
            }
          });
    }
    value
        .properties()
        .forEach(property -> {
          String name = property.getKey();
          List<JsonNode> known =
              parts.stream()
                  .map(part ->
                      part.at("/properties").has(name)
                          ? part.path("properties").path(name)
                          : part.path("additionalProperties"))
                  .filter(JsonNode::isObject)
                  .toList();
          if (known.isEmpty()) {
            faults.add(place + ": " + name + " is not known to Amazon");
          }
          known.forEach(each -> check(each, property.getValue(), place + "/" + name, faults));
        });
  }

  private void checkScalar(JsonNode schema, JsonNode value, String place, List<String> faults) {
    String text = value.asText();
    if (schema.has("enum") && !contains(schema.path("enum"), text)) {
      faults.add(place + ": " + text + " is none of " + schema.path("enum"));
    }
    if (schema.has("pattern")
        && !Pattern.compile(schema.path("pattern").asText()).matcher(text).find()) {
      faults.add(place + ": " + text + " does not match " + schema.path("pattern").asText());
    }
    if (value.isTextual()) {
      checkSize(schema, "Length", text.length(), place, faults);
    }
    if (schema.has("minimum") && value.asDouble() < schema.path("minimum").asDouble()
        || schema.has("maximum") && value.asDouble() > schema.path("maximum").asDouble()) {
      faults.add(place + ": " + text + " is out of range");
    }
  }

  private static void checkSize(
      JsonNode schema, String what, int size, String place, List<String> faults) {
    if (size < schema.path("min" + what).asInt(0)
        || size > schema.path("max" + what).asInt(Integer.MAX_VALUE)) {
      faults.add(place + ": " + size + " is too few or too many (" + what + ")");
    }
  }

  /** The definition that the value names as its own, such as one kind of interface. */
  private JsonNode concrete(JsonNode schema, JsonNode value) {
    String named = value.path(schema.path("discriminator").asText("")).asText("");
    if (named.isEmpty()) {
      return schema;
    }
    return definitions.properties().stream()
        .filter(entry -> entry.getValue().path("x-discriminator-value").asText().equals(named))
        .filter(entry -> parts(entry.getValue()).anyMatch(part -> part == schema))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Amazon defines no kind " + named));
  }

  private Stream<JsonNode> parts(JsonNode schema) {
    if (schema.has("$ref")) {
      return parts(referred(schema));
    }
    Stream.Builder<JsonNode> parts = Stream.builder();
    parts.add(schema);
    Stream<JsonNode> inherited = Stream.empty();
    for (JsonNode part : schema.path("allOf")) {
      inherited = Stream.concat(inherited, parts(part));
    }
    return Stream.concat(parts.build(), inherited);
  }

  private JsonNode referred(JsonNode schema) {
    return definition(schema.path("$ref").asText().replace("#/definitions/", ""));
  }

  private static boolean isOfType(JsonNode schema, JsonNode value) {
    return switch (schema.path("type").asText("")) {
      case "object" -> value.isObject();
      case "array" -> value.isArray();
      case "string" -> value.isTextual();
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      case "" -> !schema.has("allOf") || value.isObject();
      default -> throw new IllegalStateException("no such type: " + schema.path("type"));
    };
  }

  private static boolean contains(JsonNode list, String text) {
    Set<String> texts = new TreeSet<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts.contains(text);
  }
}
