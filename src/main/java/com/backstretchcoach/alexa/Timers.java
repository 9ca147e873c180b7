package com.backstretchcoach.alexa;

import java.util.List;

/** The timers that this skill has set on the device. */
public interface Timers {
  /** Sets one. */
  CallResult<Timer> start(TimerPlan plan);

  /** Those that are running or paused. */
  CallResult<List<Timer>> list();

  /** Stops its clock. */
  CallResult<Nothing> pause(String id);

  /** Lets its clock go on. */
  CallResult<Nothing> resume(String id);

  /** Removes it. */
  CallResult<Nothing> cancel(String id);

  /** Removes all that this skill has set. */
  CallResult<Nothing> cancelAll();
}
