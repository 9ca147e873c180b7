package com.backstretchcoach.simulator.hearing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Mends a longer word that the model does not have when one keystroke makes it one it has. */
final class Spelling {
  private static final int SHORTEST = 5;

  private final Set<String> vocabulary;
  private final Predicate<String> known;

  Spelling(Set<String> vocabulary, Predicate<String> alsoKnown) {
    this.vocabulary = Set.copyOf(vocabulary);
    this.known = word -> this.vocabulary.contains(word) || alsoKnown.test(word);
  }

  /** The tokens with such words mended. */
  List<String> mend(List<String> tokens) {
    return tokens.stream().map(this::mend).toList();
  }

  private String mend(String word) {
    if (word.length() < SHORTEST || known.test(word) || !word.matches("[a-z]+")) {
      return word;
    }
    return vocabulary.stream()
        .filter(candidate -> candidate.length() >= SHORTEST && oneKeystroke(word, candidate))
        .min(String::compareTo)
        .orElse(word);
  }

  private static boolean oneKeystroke(String a, String b) {
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
      start++;
    }
    String restOfA = a.substring(start);
    String restOfB = b.substring(start);
    if (restOfA.length() == restOfB.length()) {
      boolean replaced = restOfA.length() > 0 && restOfA.substring(1).equals(restOfB.substring(1));
      boolean swapped =
          restOfA.length() > 1
              && restOfA.charAt(0) == restOfB.charAt(1)
              && restOfA.charAt(1) == restOfB.charAt(0)
              && restOfA.substring(2).equals(restOfB.substring(2));
      return replaced || swapped;
    }
    return restOfA.length() > restOfB.length()
        ? restOfA.substring(1).equals(restOfB)
        : restOfB.substring(1).equals(restOfA);
  }
}
