package com.backstretchcoach.simulator.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Words that people put around what they mean. */
final class Fillers {
  private static final Set<String> ANYWHERE =
      Set.of(
          "um",
          "umm",
          "uhm",
          "uh",
          "er",
          "erm",
          "hm",
          "hmm",
          "well",
          "like",
          "actually",
          "basically",
          "please",
          "kindly",
          "alexa",
          "hey",
          "oh",
          "so",
          "gosh",
          "honestly",
          "maybe");
  private static final Set<String> AT_THE_START =
      Set.of("okay", "alright", "now", "and", "but", "then", "yeah", "yes", "look", "sorry");
  private static final Set<String> AT_THE_END =
      Set.of("thanks", "thank", "you", "then", "okay", "now", "anyway", "today");
  private static final List<List<String>> OPENINGS =
      List.of(
          List.of("can", "you"),
          List.of("could", "you"),
          List.of("would", "you"),
          List.of("will", "you"),
          List.of("would", "you", "mind"),
          List.of("can", "we"),
          List.of("could", "we"),
          List.of("let", "us"),
          List.of("i", "want", "to"),
          List.of("i", "want", "you", "to"),
          List.of("i", "would", "to"),
          List.of("i", "would", "you", "to"),
          List.of("i", "need", "to"),
          List.of("i", "need", "you", "to"),
          List.of("just"));

  private Fillers() {}

  /** Without the words that never matter; all of them when nothing else is there. */
  static List<String> without(List<String> tokens) {
    List<String> kept = tokens.stream().filter(token -> !ANYWHERE.contains(token)).toList();
    return kept.isEmpty() ? tokens : kept;
  }

  /** The wordings to try one after another, from the whole to the barest. */
  static List<List<String>> wordings(List<String> tokens) {
    List<List<String>> wordings = new ArrayList<>();
    wordings.add(tokens);
    List<String> bare = without(tokens);
    wordings.add(bare);
    while (bare.size() > 1 && AT_THE_START.contains(bare.getFirst())) {
      bare = bare.subList(1, bare.size());
      wordings.add(bare);
    }
    while (bare.size() > 1 && AT_THE_END.contains(bare.getLast())) {
      bare = bare.subList(0, bare.size() - 1);
      wordings.add(bare);
    }
    for (List<String> opening : OPENINGS) {
      if (bare.size() > opening.size() && bare.subList(0, opening.size()).equals(opening)) {
        wordings.add(bare.subList(opening.size(), bare.size()));
      }
    }
    return wordings.stream().distinct().toList();
  }
}
