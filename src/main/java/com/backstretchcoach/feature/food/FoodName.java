package com.backstretchcoach.feature.food;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Rules;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Brings the many ways to name a food in a language to one form. */
final class FoodName {
  /** Letters with the marks that belong to them. */
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final Language language;
  private final Rules.Names rules;
  private final Set<String> around;

  FoodName(Language language) {
    this.language = language;
    this.rules = language.rules().names();
    this.around = rules.around().stream().map(this::exact).collect(Collectors.toSet());
  }

  /** The words of a name in the singular. */
  String exact(String heard) {
    return String.join(rules.spaced() ? " " : "", tokens(heard));
  }

  /** The same without the words around it: articles, amounts, how it was cooked. */
  String bare(String heard) {
    if (rules.spaced()) {
      return tokens(heard).stream()
          .filter(token -> !around.contains(token))
          .collect(Collectors.joining(" "));
    }
    return around.stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .reduce(exact(heard), (bare, word) -> bare.replace(word, ""));
  }

  private List<String> tokens(String heard) {
    String composed = Normalizer.normalize(heard, Normalizer.Form.NFC);
    return BETWEEN_WORDS
        .splitAsStream(language.lowerCase(composed))
        .filter(word -> !word.isEmpty())
        .map(this::singular)
        .toList();
  }

  private String singular(String word) {
    return rules.plural().stream()
        .filter(
            ending -> word.length() >= rules.shortestPlural() && word.endsWith(ending.getFirst()))
        .findFirst()
        .map(ending ->
            word.substring(0, word.length() - ending.getFirst().length()) + ending.getLast())
        .orElse(word);
  }
}
