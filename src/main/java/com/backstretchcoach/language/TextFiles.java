package com.backstretchcoach.language;

import com.backstretchcoach.resource.JsonResource;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files in {@code /text}: a directory for a language, as {@code en}, and one for what a region
 * says otherwise, as {@code en-US}. Regions that share much have a parent between, as CLDR has
 * {@code en-001} for English outside North America. Each may be missing, and so may any file in all
 * but the first.
 */
final class TextFiles {
  /** A language, or a language and a region; nothing else may become part of a path. */
  private static final Pattern LOCALE = Pattern.compile("([a-z]{2,3})(?:-[A-Z]{2})?");

  private static final ObjectMapper JSON = new ObjectMapper();

  /** The names of the files that a directory may have; keys are unique across them. */
  private static final List<String> NAMES = names();

  /** The parent of each region that has one. */
  private static final JsonNode PARENTS = read("parents").orElseThrow();

  private TextFiles() {}

  /** The directories of a locale, the language first; empty when its language is not shipped. */
  static List<String> directories(String locale) {
    Matcher parts = LOCALE.matcher(locale);
    return parts.matches()
        ? Stream.of(parts.group(1), PARENTS.path(locale).asText(locale), locale)
            .distinct()
            .filter(TextFiles::exists)
            .toList()
        : List.of();
  }

  private static boolean exists(String directory) {
    return NAMES.stream().anyMatch(name -> JsonResource.exists(path(directory + "/" + name)));
  }

  /** The content of every file of a directory. */
  static List<JsonNode> all(String directory) {
    return NAMES.stream().flatMap(name -> read(directory + "/" + name).stream()).toList();
  }

  /** The rules of a locale, those of its region over those of its language. */
  static Rules rules(List<String> directories) {
    ObjectNode rules = JSON.createObjectNode();
    directories.forEach(
        directory -> read(directory + "/rules").ifPresent(own -> rules.setAll((ObjectNode) own)));
    return JSON.convertValue(rules, Rules.class);
  }

  /** The words that a locale has in place of those of its language. */
  static Map<String, String> words(List<String> directories) {
    Map<String, String> words = new LinkedHashMap<>();
    directories.forEach(directory ->
        read(directory + "/words")
            .ifPresent(own ->
                own.properties()
                    .forEach(word -> words.put(word.getKey(), word.getValue().asText()))));
    return words;
  }

  /** The words of slot values, which are no texts. */
  static Optional<JsonNode> slotValues(String directory) {
    return read(directory + "/slot-values");
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>();
    read("files").orElseThrow().forEach(name -> names.add(name.asText()));
    return List.copyOf(names);
  }

  private static Optional<JsonNode> read(String name) {
    String path = path(name);
    return JsonResource.exists(path) ? Optional.of(JsonResource.tree(path)) : Optional.empty();
  }

  private static String path(String name) {
    return "/text/" + name + ".json";
  }
}
