package com.backstretchcoach.alexa;

import java.util.List;

/** The reminders that this skill has set for the person. */
public interface Reminders {
  /** Sets one; the id by which it can be removed. */
  Outcome<String> create(ReminderPlan plan);

  /** Those that are still to come, by time of day. */
  Outcome<List<Reminder>> list();

  /** Removes it. */
  Outcome<Nothing> cancel(String id);
}
