package com.backstretchcoach.routine;

/**
 * One hold of the set: a side in a round.
 *
 * @param round 1 to {@value #ROUNDS}
 */
public record Leg(int round, Side side) {
  /** Rounds in a set: "three times in a row", says the article. */
  public static final int ROUNDS = 3;

  public Leg {
    if (round < 1 || round > ROUNDS) {
      throw new IllegalArgumentException("round " + round);
    }
  }
}
