package com.backstretchcoach.feature.safety;

import java.util.List;

/**
 * A condition that calls for care.
 *
 * @param id its id in the interaction model
 * @param touches the kinds of advice it changes
 * @param text the key of what is said about it; conditions with the same advice share one
 */
public record Condition(String id, Level level, List<Subject> touches, String text) {
  /** How much care. */
  public enum Level {
    /** A change to the advice is enough. */
    ADJUST,
    /** Ask a clinician before beginning. */
    ASK_FIRST,
    /** A clinician should see it soon, whatever is done about the knot. */
    SEE_SOON
  }

  /** The kinds of advice. */
  public enum Subject {
    STRETCH,
    COLD,
    HEAT,
    MASSAGE,
    FOOD,
    /** Praise for foods rich in potassium, which may have to be limited. */
    POTASSIUM
  }

  public Condition {
    touches = List.copyOf(touches);
  }

  /** Whether the stretch has to wait until somebody was asked. */
  public boolean advisesAgainstStretching() {
    return level == Level.SEE_SOON
        || (level == Level.ASK_FIRST && touches.contains(Subject.STRETCH));
  }
}
