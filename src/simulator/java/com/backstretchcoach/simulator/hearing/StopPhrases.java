package com.backstretchcoach.simulator.hearing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Recognises an utterance that says nothing but stop, however often and with whatever politeness.
 */
final class StopPhrases {
  private static final int LONGEST = 7;

  private final Set<List<String>> phrases = new HashSet<>();
  private final Set<List<String>> besides = new HashSet<>();
  private final Fillers fillers;
  private final HearingWords.Stop words;
  private final Set<String> afterStop;

  /**
   * The phrases of a model.
   *
   * @param stop samples of the stop intent
   * @param besides what may be said along with stop, such as no and okay
   * @param others every other wording of the model, slot values included
   */
  StopPhrases(
      List<Sample> stop, List<Sample> besides, List<List<String>> others, HearingWords words) {
    this.words = words.stop();
    fillers = new Fillers(words.fillers());
    // Thanks alone end the session; beside anything else they are mere politeness.
    stop.stream()
        .map(this::spoken)
        .filter(phrase -> !fillers.onlyEnd(phrase))
        .forEach(phrases::add);
    besides.forEach(sample -> this.besides.add(spoken(sample)));
    afterStop =
        others.stream()
            .filter(other -> other.size() > 1 && other.getFirst().equals(this.words.word()))
            .map(other -> other.get(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the whole utterance is one that a stop has to win. */
  boolean wins(List<String> tokens) {
    List<String> bare = fillers.without(tokens);
    return madeOfPhrases(bare, 0, false) || beginsWithStop(bare);
  }

  private boolean beginsWithStop(List<String> tokens) {
    int at = words.besides().contains(tokens.getFirst()) ? 1 : 0;
    return at + 1 < tokens.size()
        && tokens.get(at).equals(words.word())
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

  private List<String> spoken(Sample sample) {
    return fillers.without(
        sample.parts().stream()
            .filter(Sample.Word.class::isInstance)
            .map(part -> ((Sample.Word) part).text())
            .toList());
  }
}
