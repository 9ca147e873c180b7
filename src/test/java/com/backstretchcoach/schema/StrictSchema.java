package com.backstretchcoach.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/** One definition among Amazon's, to hold JSON against. What it does not name is a fault. */
public final class StrictSchema {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Schema schema;

  /**
   * The definition called {@code root}.
   *
   * @param definitions those that it refers to, as {@code #/definitions/…}, and itself
   * @throws IllegalArgumentException when it is none of them
   */
  StrictSchema(JsonNode definitions, String root) {
    if (!definitions.has(root)) {
      throw new IllegalArgumentException("Amazon defines no " + root);
    }
    ObjectNode whole = reference(root);
    whole.set("definitions", definitions);
    schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(whole);
  }

  /** What is wrong with {@code value}, each with its place; nothing when it is as defined. */
  public List<String> faults(JsonNode value) {
    return schema.validate(value).stream()
        .map(fault -> fault.getInstanceLocation() + " " + fault.getMessage())
        .distinct()
        .toList();
  }

  static ObjectNode reference(String definition) {
    return JSON.objectNode().put("$ref", "#/definitions/" + definition);
  }

  /**
   * Something of which there are kinds, told apart by one property. Says of which kind something is
   * at fault, where "any of these" would say that it is none.
   *
   * @param kinds the name of the definition for each value of {@code property}
   */
  static ObjectNode kinds(String property, Map<String, String> kinds) {
    ObjectNode schema = JSON.objectNode().put("type", "object");
    schema.putArray("required").add(property);
    var values = schema.putObject("properties").putObject(property).putArray("enum");
    var each = schema.putArray("allOf");
    kinds.forEach((value, definition) -> {
      values.add(value);
      ObjectNode kind = each.addObject();
      kind.putObject("if").putObject("properties").putObject(property).put("const", value);
      kind.set("then", reference(definition));
    });
    return schema;
  }
}
