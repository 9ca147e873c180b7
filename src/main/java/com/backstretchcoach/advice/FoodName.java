package com.backstretchcoach.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings the many ways to name a food to one form. */
final class FoodName {
  private static final int SHORTEST_PLURAL = 4;

  /** Words that leave a food what it is. */
  private static final Set<String> AROUND =
      words(
          "a an the some any my more of and with one two three few couple lot bit little piece"
              + " slice bowl glass cup can bag handful bunch serving medium small large big half"
              + " quarter ounce fresh freshly raw ripe organic plain whole cold hot warm cooked"
              + " baked boiled steamed roasted grilled roast salted unsalted sliced chopped peeled"
              + " frozen canned regular good nice just eating eat having have drinking drink");

  private FoodName() {}

  /** The words of a name in the singular. */
  static String exact(String heard) {
    return String.join(" ", tokens(heard));
  }

  /** The same without the words around it: articles, amounts, how it was cooked. */
  static String bare(String heard) {
    return tokens(heard).stream()
        .filter(token -> !AROUND.contains(token))
        .collect(Collectors.joining(" "));
  }

  private static List<String> tokens(String heard) {
    return Arrays.stream(heard.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty())
        .map(FoodName::singular)
        .toList();
  }

  private static String singular(String word) {
    if (word.length() < SHORTEST_PLURAL || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("oes") || word.endsWith("ches") || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static Set<String> words(String spaced) {
    return Arrays.stream(spaced.split(" ")).map(FoodName::singular).collect(Collectors.toSet());
  }
}
