package com.backstretchcoach.simulator.hearing;

import java.util.ArrayList;
import java.util.List;

/** Words that people put around what they mean. */
record Fillers(HearingWords.Around words) {
  private static final int SHORTEST = 2;

  /** Without the words that never matter; all of them when nothing else is there. */
  List<String> without(List<String> tokens) {
    List<String> kept = tokens.stream().filter(token -> !isFiller(token)).toList();
    return kept.isEmpty() ? tokens : kept;
  }

  boolean isFiller(String token) {
    return words.anywhere().contains(token);
  }

  /** Whether nothing is said but what may end any sentence, as thanks do. */
  boolean onlyEnd(List<String> tokens) {
    return words.atTheEnd().containsAll(tokens);
  }

  /**
   * Without politeness at the end of a sentence of some length; short, it may be all that is meant.
   */
  List<String> bare(List<String> tokens) {
    List<String> bare = unclosed(without(tokens));
    int end = bare.size();
    while (end > SHORTEST && words.atTheEnd().contains(bare.get(end - 1))) {
      end--;
    }
    return unclosed(bare.subList(0, end));
  }

  private List<String> unclosed(List<String> tokens) {
    for (String words : words.closings()) {
      List<String> closing = List.of(words.split(" "));
      int end = tokens.size() - closing.size();
      if (end >= SHORTEST && tokens.subList(end, tokens.size()).equals(closing)) {
        return tokens.subList(0, end);
      }
    }
    return tokens;
  }

  /** The wordings to try one after another, from the whole to the barest. */
  List<List<String>> wordings(List<String> tokens) {
    List<List<String>> wordings = new ArrayList<>();
    wordings.add(tokens);
    List<String> bare = without(tokens);
    wordings.add(bare);
    while (bare.size() > 1 && words.atTheStart().contains(bare.getFirst())) {
      bare = bare.subList(1, bare.size());
      wordings.add(bare);
    }
    while (bare.size() > 1 && words.atTheEnd().contains(bare.getLast())) {
      bare = bare.subList(0, bare.size() - 1);
      wordings.add(bare);
    }
    bare = unclosed(bare);
    wordings.add(bare);
    for (String words : words.openings()) {
      List<String> opening = List.of(words.split(" "));
      if (bare.size() > opening.size() && bare.subList(0, opening.size()).equals(opening)) {
        wordings.add(bare.subList(opening.size(), bare.size()));
      }
    }
    return wordings.stream().distinct().toList();
  }
}
