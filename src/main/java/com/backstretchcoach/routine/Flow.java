package com.backstretchcoach.routine;

/** Whether the coach asks between rounds or plays as much of the set as one response can hold. */
public enum Flow {
  ROUND_BY_ROUND,
  STRAIGHT_THROUGH
}
