package com.backstretchcoach.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** The table as template.yaml defines it, made in a DynamoDB for tests. */
public final class ProgressTable {
  private ProgressTable() {}

  /** Makes the table under {@code name}. */
  public static void create(DynamoDbClient client, String name) throws IOException {
    Map<?, ?> properties = properties();
    client.createTable(request ->
        request
            .tableName(name)
            .billingMode(text(properties, "BillingMode"))
            .attributeDefinitions(
                entries(properties, "AttributeDefinitions").stream()
                    .map(entry ->
                        AttributeDefinition.builder()
                            .attributeName(text(entry, "AttributeName"))
                            .attributeType(text(entry, "AttributeType"))
                            .build())
                    .toList())
            .keySchema(
                entries(properties, "KeySchema").stream()
                    .map(entry ->
                        KeySchemaElement.builder()
                            .attributeName(text(entry, "AttributeName"))
                            .keyType(text(entry, "KeyType"))
                            .build())
                    .toList()));
  }

  /** The properties of the table in the template. */
  static Map<?, ?> properties() throws IOException {
    Map<?, ?> template = new Yaml(new Tolerant()).load(Files.readString(Path.of("template.yaml")));
    Map<?, ?> table = map(map(template, "Resources"), "ProgressTable");
    return map(table, "Properties");
  }

  static Map<?, ?> map(Map<?, ?> parent, String name) {
    return (Map<?, ?>) parent.get(name);
  }

  private static List<Map<?, ?>> entries(Map<?, ?> parent, String name) {
    return ((List<?>) parent.get(name))
        .stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
  }

  private static String text(Map<?, ?> parent, String name) {
    return (String) parent.get(name);
  }

  /** Reads CloudFormation's short functions, such as {@code !Ref}, as their plain values. */
  private static final class Tolerant extends SafeConstructor {
    Tolerant() {
      super(new LoaderOptions());
    }

    @Override
    protected Object constructObject(Node node) {
      if (node.getTag().getValue().startsWith("!")) {
        node.setTag(
            switch (node) {
              case ScalarNode scalar -> Tag.STR;
              case SequenceNode sequence -> Tag.SEQ;
              case MappingNode mapping -> Tag.MAP;
              default -> node.getTag();
            });
      }
      return super.constructObject(node);
    }
  }
}
