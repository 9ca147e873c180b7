package com.backstretchcoach.alexa;

import java.util.List;

/** The reminders that this skill has set for the person. */
public interface Reminders {
  /** Sets one; the id by which it can be removed. */
  CallResult<String> create(ReminderPlan plan);

  /** Those that are still to come, by time of day. */
  CallResult<List<Reminder>> list();

  /** Removes it. */
  CallResult<Nothing> cancel(String id);
}
