package com.backstretchcoach.simulator.hearing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words of one language that hearing needs beside an interaction model.
 *
 * @param fillers words that people put around what they mean
 * @param stop how stop is said along with other words
 * @param dangerSigns without one of these nothing is taken for a danger sign by resemblance
 * @param pains with one of these nothing is taken for a wish to go on
 * @param doubts with one of these somebody asks whether they may, and is not sent on either
 * @param denials with one of these nothing is taken for a yes by resemblance
 * @param inabilities with one of these nothing is taken for being ready
 * @param foods names of foods, in the singular where there is one
 */
public record HearingWords(
    Around fillers,
    Stop stop,
    List<String> dangerSigns,
    List<String> pains,
    List<String> doubts,
    List<String> denials,
    List<String> inabilities,
    List<String> foods) {

  /**
   * Words without meaning of their own, by where they stand; openings and closings are several
   * words long.
   */
  public record Around(
      Set<String> anywhere,
      Set<String> atTheStart,
      Set<String> atTheEnd,
      List<String> openings,
      List<String> closings) {}

  /** The word for stop, and the words that may come before it. */
  public record Stop(String word, Set<String> besides) {}

  /** The words for a locale, else for its language; empty where there are none. */
  public static Optional<HearingWords> of(String locale) throws IOException {
    for (String name : List.of(locale, locale.split("-")[0])) {
      try (InputStream json =
          HearingWords.class.getResourceAsStream("/hearing/" + name + ".json")) {
        if (json != null) {
          return Optional.of(new ObjectMapper().readValue(json, HearingWords.class));
        }
      }
    }
    return Optional.empty();
  }

  boolean nameDanger(List<String> tokens) {
    return anyIn(dangerSigns, tokens);
  }

  boolean namePain(List<String> tokens) {
    return anyIn(pains, tokens);
  }

  boolean nameDoubt(List<String> tokens) {
    return anyIn(doubts, tokens);
  }

  /** Whether a danger sign or a pain has this word in its name. */
  boolean warnWith(String word) {
    return Stream.concat(dangerSigns.stream(), pains.stream())
        .anyMatch(phrase -> List.of(phrase.split(" ")).contains(word));
  }

  boolean nameDenial(List<String> tokens) {
    return anyIn(denials, tokens);
  }

  boolean nameInability(List<String> tokens) {
    return anyIn(inabilities, tokens);
  }

  private static boolean anyIn(Collection<String> phrases, List<String> tokens) {
    return phrases.stream()
        .map(phrase -> List.of(phrase.split(" ")))
        .anyMatch(phrase ->
            IntStream.rangeClosed(0, tokens.size() - phrase.size())
                .anyMatch(at -> tokens.subList(at, at + phrase.size()).equals(phrase)));
  }
}
