package com.backstretchcoach.routine;

import java.util.List;

/** Something to say or play, in order. Words are chosen elsewhere. */
public sealed interface Step {
  /** What this is and when not to do it. */
  record Safety() implements Step {}

  /** Each step of the stretch in turn. */
  record Instructions() implements Step {}

  /**
   * Holds, with what is needed before and after each.
   *
   * @param brief with as few words as possible between them
   */
  record Play(List<Leg> legs, Opening opening, boolean brief) implements Step {
    public Play {
      legs = List.copyOf(legs);
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
   * @param seconds the hold on offer, 0 where none is
   */
  record Ask(Prompt prompt, Leg leg, int seconds) implements Step {}

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
    GO_ON,
    NEW_HOLD,
    ANYTHING_ELSE,
    WHAT_ELSE
  }
}
