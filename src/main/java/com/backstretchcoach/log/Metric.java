package com.backstretchcoach.log;

/** What is counted, for alarms and the dashboard. */
public enum Metric {
  /** A set whose first hold was sent; going on with one that was left does not count again. */
  SETS_BEGUN("SetsBegun"),
  /** A set of which no hold is left. */
  SETS_FINISHED("SetsFinished"),
  /** Holds that were heard to their end. */
  HOLDS("Holds"),
  /** How often a device could not play a counted hold, and the next one went out simpler. */
  AUDIO_STEP_DOWNS("AudioStepDowns"),
  /** How often a screen could not draw what it was sent. */
  SCREEN_FAULTS("ScreenFaults"),
  /** Calls that a service did not answer as it should, by {@link Dependency}. */
  FAULTS("Faults");

  private final String id;

  Metric(String id) {
    this.id = id;
  }

  /** Its name in CloudWatch. */
  public String id() {
    return id;
  }
}
