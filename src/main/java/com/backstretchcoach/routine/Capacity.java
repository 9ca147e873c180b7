package com.backstretchcoach.routine;

/** How much can be played in one response. */
@FunctionalInterface
public interface Capacity {
  /** How many of the legs, from the first on, fit one response with these settings. */
  int legs(Step.Play play, Settings settings);
}
