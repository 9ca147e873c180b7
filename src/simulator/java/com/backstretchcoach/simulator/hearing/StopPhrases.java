package com.backstretchcoach.simulator.hearing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises an utterance that says nothing but stop, however often and with whatever politeness.
 */
final class StopPhrases {
  private static final String STOP = "stop";
  private static final int LONGEST = 7;

  private final Set<List<String>> phrases = new HashSet<>();
  private final Set<List<String>> besides = new HashSet<>();
  private final Set<String> afterStop;

  /**
   * The phrases of a model.
   *
   * @param stop samples of the stop intent
   * @param besides what may be said along with stop, such as no and okay
   * @param others every other wording of the model, slot values included
   */
  StopPhrases(List<Sample> stop, List<Sample> besides, List<List<String>> others) {
    stop.forEach(sample -> phrases.add(words(sample)));
    besides.forEach(sample -> this.besides.add(words(sample)));
    afterStop =
        others.stream()
            .filter(words -> words.size() > 1 && words.getFirst().equals(STOP))
            .map(words -> words.get(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the whole utterance is one that a stop has to win. */
  boolean wins(List<String> tokens) {
    List<String> bare = Fillers.without(tokens);
    return madeOfPhrases(bare, 0, false) || beginsWithStop(bare);
  }

  private boolean beginsWithStop(List<String> tokens) {
    int at = tokens.getFirst().equals("okay") || tokens.getFirst().equals("no") ? 1 : 0;
    return at + 1 < tokens.size()
        && tokens.get(at).equals(STOP)
        && !afterStop.contains(tokens.get(at + 1));
  }

  private boolean madeOfPhrases(List<String> tokens, int from, boolean stopSaid) {
    if (from == tokens.size()) {
      return stopSaid;
    }
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      List<String> piece = tokens.subList(from, to);
      boolean stop = phrases.contains(piece);
      if ((stop || besides.contains(piece)) && madeOfPhrases(tokens, to, stopSaid || stop)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(Sample sample) {
    return Fillers.without(
        sample.parts().stream()
            .filter(Sample.Word.class::isInstance)
            .map(part -> ((Sample.Word) part).text())
            .toList());
  }
}
