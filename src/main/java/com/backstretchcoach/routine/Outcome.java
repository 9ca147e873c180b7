package com.backstretchcoach.routine;

import java.util.List;

/**
 * What follows from an event.
 *
 * @param steps to say and play; empty when there is nothing to say
 */
public record Outcome(StretchSet set, List<Step> steps) {
  public Outcome {
    steps = List.copyOf(steps);
  }
}
