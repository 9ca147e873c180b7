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
import java.util.Set;

/** Everything that is said in one language, by key; a key may have several variants. */
public final class Texts {
  /** The files of a locale; keys are unique across them. */
  private static final List<String> TOPICS =
      List.of("stretch", "conversation", "advice", "memory", "alerts", "screen");

  /** The locale that stands in for one that is not shipped. */
  public static final String DEFAULT_LOCALE = "en-US";

  private static final Set<String> SHIPPED = Set.of(DEFAULT_LOCALE);

  private final Map<String, List<String>> byKey;

  private Texts(Map<String, List<String>> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** The texts of {@code locale}, or of {@value #DEFAULT_LOCALE} where that one is not shipped. */
  public static Texts of(String locale) {
    return new Texts(read(SHIPPED.contains(locale) ? locale : DEFAULT_LOCALE));
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

  private static Map<String, List<String>> read(String locale) {
    Map<String, List<String>> texts = new HashMap<>();
    for (String topic : TOPICS) {
      String path = "/text/" + locale + "/" + topic + ".json";
      try (InputStream in = Texts.class.getResourceAsStream(path)) {
        if (in == null) {
          throw new IllegalStateException("missing " + path);
        }
        collect("", new ObjectMapper().readTree(in), texts);
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
    return texts;
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
