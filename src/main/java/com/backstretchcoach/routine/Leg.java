package com.backstretchcoach.routine;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One hold of the set: a side in a round.
 *
 * @param round 1 to {@value #ROUNDS}
 */
public record Leg(int round, Side side) {
  /** Rounds in a set: "three times in a row", says the article. */
  public static final int ROUNDS = 3;

  private static final Map<String, Leg> BY_TEXT =
      IntStream.rangeClosed(1, ROUNDS)
          .boxed()
          .flatMap(round -> Stream.of(Side.values()).map(side -> new Leg(round, side)))
          .collect(Collectors.toUnmodifiableMap(Leg::text, leg -> leg));

  public Leg {
    if (round < 1 || round > ROUNDS) {
      throw new IllegalArgumentException("round " + round);
    }
  }

  /** Short text, such as {@code 2L} for the left leg in round two. */
  public String text() {
    return round + (side == Side.LEFT ? "L" : "R");
  }

  /** Short text of several, in the order of the set. */
  public static String text(Collection<Leg> legs, String between) {
    return legs.stream().map(Leg::text).sorted().collect(Collectors.joining(between));
  }

  /** The leg of a short text, if it is one. */
  public static Optional<Leg> parse(String text) {
    return Optional.ofNullable(BY_TEXT.get(text));
  }

  /** The legs in a text, without what makes no sense. */
  public static List<Leg> parse(String text, String between) {
    return Arrays.stream(text.split(between, -1)).flatMap(leg -> parse(leg).stream()).toList();
  }
}
