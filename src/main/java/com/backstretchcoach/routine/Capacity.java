package com.backstretchcoach.routine;

/** How much can be played in one response. */
@FunctionalInterface
public interface Capacity {
  /** Whether the legs fit one response with these settings. */
  boolean fits(Step.Play play, Settings settings);
}
