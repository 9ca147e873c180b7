package com.backstretchcoach.log;

import java.util.Locale;

/** A service that an answer may have to wait for. */
public enum Dependency {
  /** The table in which people are remembered. */
  TABLE,
  /** Alexa's timers. */
  TIMERS,
  /** Alexa's reminders. */
  REMINDERS,
  /** Alexa's settings of a device, of which the time zone is read. */
  SETTINGS;

  /** Its name in the log and in CloudWatch. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes that a call failed through no fault of the person.
   *
   * @param what was called for, completes "could not …"; neither a label nor an id is in it
   * @param kind of the failure: a status or the name of a class, never a message
   */
  public void failed(String what, String kind) {
    line(Level.WARN, what, kind).dimension("Dependency", id()).count(Metric.FAULTS, 1).write();
  }

  /** Writes that a call was refused for a reason that is the person's to change. */
  public void refused(String what, String kind) {
    line(Level.INFO, what, kind).with("dependency", id()).write();
  }

  private static LogLine line(Level level, String what, String kind) {
    return LogLine.of(level).with("message", "could not " + what).with("fault", kind);
  }
}
