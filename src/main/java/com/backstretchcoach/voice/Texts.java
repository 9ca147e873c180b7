package com.backstretchcoach.voice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything that is said in one language, by key; a key may have several variants. */
public final class Texts {
  /** The locale that stands in for one whose language is not shipped. */
  public static final String DEFAULT_LOCALE = "en-US";

  /** A language, or a language and a region; nothing else may become part of a path. */
  private static final Pattern LOCALE = Pattern.compile("([a-z]{2,3})(-[A-Z]{2})?");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, List<String>> byKey;

  private Texts(Map<String, List<String>> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /**
   * The texts of a locale: those of its language, and over them those of its region. Where its
   * language is not shipped, those of {@value #DEFAULT_LOCALE}.
   */
  public static Texts of(String locale) {
    List<String> layers = layers(locale);
    return new Texts(read(layers.isEmpty() ? layers(DEFAULT_LOCALE) : layers));
  }

  /**
   * All variants of a text.
   *
   * @throws IllegalArgumentException when there is no such key
   */
  public List<String> variants(String key) {
    List<String> variants = byKey.get(key);
    if (variants == null) {
      throw new IllegalArgumentException("no text " + key);
    }
    return variants;
  }

  /** Every key, for checks. */
  public Set<String> keys() {
    return byKey.keySet();
  }

  /** The texts in use during one turn; {@code turn} makes each turn begin at other variants. */
  public Phrases forTurn(int turn) {
    return new Phrases(this, turn);
  }

  private static List<String> layers(String locale) {
    Matcher parts = LOCALE.matcher(locale);
    return parts.matches()
        ? Stream.of(parts.group(1), locale)
            .distinct()
            .filter(layer -> files().stream().anyMatch(file -> json(layer, file).isPresent()))
            .toList()
        : List.of();
  }

  private static Map<String, List<String>> read(List<String> layers) {
    Map<String, List<String>> texts = new HashMap<>();
    for (String layer : layers) {
      Map<String, List<String>> ofLayer = new HashMap<>();
      files()
          .forEach(file -> json(layer, file).ifPresent(content -> collect("", content, ofLayer)));
      texts.putAll(ofLayer);
    }
    return texts;
  }

  /** The names of the files that a language may have; keys are unique across them. */
  private static List<String> files() {
    List<String> names = new ArrayList<>();
    json("", "files").orElseThrow().forEach(name -> names.add(name.asText()));
    return names;
  }

  private static Optional<JsonNode> json(String layer, String name) {
    String path = (layer.isEmpty() ? "/text/" : "/text/" + layer + "/") + name + ".json";
    try (InputStream in = Texts.class.getResourceAsStream(path)) {
      return in == null ? Optional.empty() : Optional.of(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }

  private static void collect(String key, JsonNode node, Map<String, List<String>> texts) {
    if (node.isObject()) {
      node.properties()
          .forEach(child ->
              collect(
                  key.isEmpty() ? child.getKey() : key + "." + child.getKey(),
                  child.getValue(),
                  texts));
      return;
    }
    List<String> variants = new ArrayList<>();
    if (node.isArray()) {
      node.forEach(variant -> variants.add(variant.asText()));
    } else {
      variants.add(node.asText());
    }
    if (texts.put(key, List.copyOf(variants)) != null) {
      throw new IllegalStateException("two texts " + key);
    }
  }
}
