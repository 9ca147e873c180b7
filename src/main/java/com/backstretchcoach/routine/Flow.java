package com.backstretchcoach.routine;

/** Whether the coach asks between rounds or plays as much of the set as one response can hold. */
public enum Flow {
  /** Asks after each round. */
  ROUND_BY_ROUND,
  /** Asks only where a response is full. */
  STRAIGHT_THROUGH
}
