package com.backstretchcoach.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a region calls things: a physiotherapist, where another has a physical therapist. Texts are
 * written once for their language, and said in the words of the region.
 */
final class LocalWords {
  private final Map<String, String> words;
  private final Pattern pattern;

  /**
   * Has each of {@code words} said in place of its key.
   *
   * @param capitalised gives a word as it begins a sentence
   */
  LocalWords(Map<String, String> words, UnaryOperator<String> capitalised) {
    Map<String, String> all = new HashMap<>();
    words.forEach((word, own) -> all.put(capitalised.apply(word), capitalised.apply(own)));
    all.putAll(words);
    this.words = Map.copyOf(all);
    // The longest first, as one may be part of another.
    pattern =
        Pattern.compile(
            all.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
  }

  /** The text in the words of the region. */
  String in(String text) {
    return words.isEmpty()
        ? text
        : pattern
            .matcher(text)
            .replaceAll(found -> Matcher.quoteReplacement(words.get(found.group())));
  }
}
