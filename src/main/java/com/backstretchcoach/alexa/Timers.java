package com.backstretchcoach.alexa;

import java.util.List;

/** The timers that this skill has set on the device. */
public interface Timers {
  /** Sets one. */
  Outcome<Timer> start(TimerPlan plan);

  /** Those that are running or paused. */
  Outcome<List<Timer>> list();

  /** Stops its clock. */
  Outcome<Nothing> pause(String id);

  /** Lets its clock go on. */
  Outcome<Nothing> resume(String id);

  /** Removes it. */
  Outcome<Nothing> cancel(String id);

  /** Removes all that this skill has set. */
  Outcome<Nothing> cancelAll();
}
