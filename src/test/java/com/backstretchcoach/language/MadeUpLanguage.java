package com.backstretchcoach.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A language that no skill has, put where the shipped ones are found: that of the English files,
 * with every word in full-width letters. Whatever is English about an answer in it is a letter of
 * ASCII.
 */
public final class MadeUpLanguage {
  public static final String LOCALE = "qx-QX";

  private static final Path ENGLISH = Path.of("src/main/resources/text/en");
  private static final Path SHIPPED = Path.of("target/test-classes/text");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int TO_FULL_WIDTH = 'ａ' - 'a';
  private static final String RULES = "rules.json";

  /** Placeholders name values, and the categories of a choice name its forms: no words. */
  private static final Pattern WORD_OR_PLACEHOLDER =
      Pattern.compile(
          "(?<!(?:zero|one|two|few|many|other) )\\{\\w+}|\\{\\w+, plural,"
              + "|\\b(zero|one|two|few|many|other) (?=\\{)|[A-Za-z]+");

  private MadeUpLanguage() {}

  /** Puts it where it is found. */
  public static void ship() {
    ship("qx", MadeUpLanguage::marked);
  }

  /** Puts another one there: the English files with {@code rules} over theirs. */
  static void ship(String language, ObjectNode rules) {
    ship(language, rules, "bananas", "another banana");
  }

  /** Puts another one there, in which one food has another name as well. */
  static void ship(String language, ObjectNode rules, String food, String name) {
    ship(
        language,
        (file, content) -> {
          if (file.equals("foods.json")) {
            ((ArrayNode) content.at("/foods/" + food + "/names")).add(name);
          }
          return file.equals(RULES) ? ((ObjectNode) content).setAll(rules) : content;
        });
  }

  /** English words in the made-up language. */
  public static String marked(String english) {
    return WORD_OR_PLACEHOLDER.matcher(english).replaceAll(MadeUpLanguage::fullWidth);
  }

  /** The English for words in it. */
  public static String english(String madeUp) {
    StringBuilder english = new StringBuilder();
    for (char letter : madeUp.toCharArray()) {
      boolean fullWidth = letter >= 'Ａ' && letter <= 'ｚ';
      english.append(fullWidth ? (char) (letter - TO_FULL_WIDTH) : letter);
    }
    return english.toString();
  }

  private static void ship(String language, BiFunction<String, JsonNode, JsonNode> change) {
    try (Stream<Path> files = Files.list(ENGLISH)) {
      Path folder = Files.createDirectories(SHIPPED.resolve(language));
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        JsonNode content = change.apply(name, JSON.readTree(file.toFile()));
        Files.writeString(folder.resolve(name), content.toString());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Of the rules, only those about names have words in them. */
  private static JsonNode marked(String file, JsonNode content) {
    if (!file.equals(RULES)) {
      return marked(content);
    }
    return ((ObjectNode) content).set("names", marked(content.get("names")));
  }

  private static JsonNode marked(JsonNode node) {
    return switch (node) {
      case ObjectNode object -> {
        ObjectNode marked = JSON.createObjectNode();
        object.properties().forEach(field -> marked.set(field.getKey(), marked(field.getValue())));
        yield marked;
      }
      case ArrayNode array -> {
        ArrayNode marked = JSON.createArrayNode();
        array.forEach(item -> marked.add(marked(item)));
        yield marked;
      }
      case TextNode text -> TextNode.valueOf(marked(text.asText()));
      default -> node;
    };
  }

  private static String fullWidth(MatchResult found) {
    StringBuilder word = new StringBuilder();
    boolean placeholder = found.group().startsWith("{") || found.group(1) != null;
    found
        .group()
        .chars()
        .forEach(letter -> word.append((char) (placeholder ? letter : letter + TO_FULL_WIDTH)));
    return word.toString();
  }
}
