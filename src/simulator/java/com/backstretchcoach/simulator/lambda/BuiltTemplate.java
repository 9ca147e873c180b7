package com.backstretchcoach.simulator.lambda;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * What has to be known of a SAM template to start its one function.
 *
 * @param handler a class, or a class and a method joined by two colons
 * @param memoryMegabytes memory of the function
 * @param timeout after which Lambda would end it
 */
record BuiltTemplate(String handler, int memoryMegabytes, Duration timeout) {

  /**
   * Reads a template.
   *
   * @throws IllegalArgumentException when a property is missing or given more than once
   */
  static BuiltTemplate read(Path template) throws IOException {
    try (var reader = Files.newBufferedReader(template)) {
      // Composed, not constructed: a template's own tags, such as !Ref, stay as they are.
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      return new BuiltTemplate(
          property(root, "Handler"),
          Integer.parseInt(property(root, "MemorySize")),
          Duration.ofSeconds(Integer.parseInt(property(root, "Timeout"))));
    }
  }

  private static String property(Node root, String name) {
    List<String> values = new ArrayList<>();
    if (root instanceof MappingNode template) {
      addFrom(template, "Globals", name, values);
      for (NodeTuple section : template.getValue()) {
        if (isNamed(section, "Resources") && section.getValueNode() instanceof MappingNode all) {
          all.getValue().forEach(resource -> addProperties(resource.getValueNode(), name, values));
        }
      }
    }
    if (values.size() != 1) {
      throw new IllegalArgumentException(
          "the template should have one " + name + " and has " + values.size());
    }
    return values.getFirst();
  }

  private static void addFrom(
      MappingNode template, String section, String name, List<String> values) {
    for (NodeTuple tuple : template.getValue()) {
      if (isNamed(tuple, section) && tuple.getValueNode() instanceof MappingNode globals) {
        for (NodeTuple kind : globals.getValue()) {
          addScalars(kind.getValueNode(), name, values);
        }
      }
    }
  }

  private static void addProperties(Node resource, String name, List<String> values) {
    if (resource instanceof MappingNode mapping) {
      mapping.getValue().stream()
          .filter(tuple -> isNamed(tuple, "Properties"))
          .forEach(tuple -> addScalars(tuple.getValueNode(), name, values));
    }
  }

  private static void addScalars(Node properties, String name, List<String> values) {
    if (properties instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (isNamed(tuple, name) && tuple.getValueNode() instanceof ScalarNode scalar) {
          values.add(scalar.getValue());
        }
      }
    }
  }

  private static boolean isNamed(NodeTuple tuple, String name) {
    return tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name);
  }
}
