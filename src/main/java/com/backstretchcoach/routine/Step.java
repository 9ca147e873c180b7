package com.backstretchcoach.routine;

import java.util.List;

/** Something to say or play, in order. Words are chosen elsewhere. */
public sealed interface Step {
  /** Who the coach is, when not to stretch, and how to lie down. */
  record Welcome() implements Step {}

  /**
   * Holds, with what is needed before and after each.
   *
   * @param brief with as few words as possible between them
   * @param coached whether the first round is taught while it is done
   */
  record Play(List<Leg> legs, Opening opening, boolean brief, boolean coached) implements Step {
    public Play {
      legs = List.copyOf(legs);
    }

    /** The same with no more than so many legs, from the first on. */
    public Play first(int count) {
      return count >= legs.size()
          ? this
          : new Play(legs.subList(0, count), opening, brief, coached);
    }
  }

  /** A short acknowledgement. */
  record Note(Remark remark) implements Step {}

  /** Quiet time in which the person can move about. */
  record Wait() implements Step {}

  /** The set is complete. */
  record Finished(int holdsDone) implements Step {}

  /**
   * The question that comes last.
   *
   * @param leg the leg that would come next
   * @param number what is told with it: the seconds on offer, or the holds done; 0 for none
   */
  record Ask(Prompt prompt, Leg leg, int number) implements Step {}

  /** The end of the session. */
  record Goodbye(int holdsDone, Posture posture) implements Step {}

  /** How the person lies when the session ends, as far as can be told. */
  enum Posture {
    /** Up and about, or told already how to get up. */
    UP,
    /** On the floor, with both feet down. */
    LYING,
    /** On the floor, with a leg drawn in or about to be. */
    HOLDING
  }

  /** How a leg is announced. */
  enum Opening {
    /** The first of a set. */
    BEGIN,
    /** The next one. */
    ON,
    /** One that was begun before. */
    AGAIN
  }

  /** What is asked. */
  enum Prompt {
    START,
    LYING_DOWN,
    NEXT_ROUND,
    SECOND_ROUND,
    STOP_HERE,
    GO_ON,
    NEW_HOLD,
    ANYTHING_ELSE,
    WHAT_ELSE;

    /** Whether another round is offered. */
    public boolean isNextRound() {
      return this == NEXT_ROUND || this == SECOND_ROUND;
    }
  }
}
