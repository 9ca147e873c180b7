package com.backstretchcoach.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All the words that the interaction model has for the values of its slot types, from {@code
 * slot-values.json} of a language. They are needed only where words arrive in a slot of another
 * type, and not read before.
 */
public final class SlotWords {
  private static final Map<Language, SlotWords> BY_LANGUAGE = new ConcurrentHashMap<>();

  private final Language language;
  private final Map<String, Map<String, String>> idsByType = new HashMap<>();
  private final Set<String> articles = new HashSet<>();

  private SlotWords(Language language) {
    this.language = language;
    language.directories().stream()
        .flatMap(directory -> TextFiles.slotValues(directory).stream())
        .forEach(this::add);
  }

  /** Those of a language; none where it has no such file. */
  public static SlotWords in(Language language) {
    return BY_LANGUAGE.computeIfAbsent(language, SlotWords::new);
  }

  /** The id of the value of {@code type} that these words name exactly. */
  public Optional<String> id(String type, String words) {
    return Optional.ofNullable(
        idsByType.getOrDefault(type, Map.of()).get(language.lowerCase(words)));
  }

  /** The words without an article before them. */
  public String withoutArticle(String words) {
    int gap = words.indexOf(' ');
    return gap > 0 && articles.contains(language.lowerCase(words.substring(0, gap)))
        ? words.substring(gap + 1)
        : words;
  }

  private void add(JsonNode file) {
    file.path("articles").forEach(article -> articles.add(article.asText()));
    file.path("types")
        .properties()
        .forEach(type -> {
          Map<String, String> ids =
              idsByType.computeIfAbsent(type.getKey(), any -> new HashMap<>());
          type.getValue()
              .properties()
              .forEach(value ->
                  value
                      .getValue()
                      .forEach(
                          words -> ids.put(language.lowerCase(words.asText()), value.getKey())));
        });
  }
}
