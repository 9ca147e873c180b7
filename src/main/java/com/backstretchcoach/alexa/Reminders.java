package com.backstretchcoach.alexa;

import java.util.List;

/** The reminders that this skill has set for the person. */
public interface Reminders {
  /** Sets one; the id by which it can be removed. */
  CallResult<String> create(ReminderPlan plan);

  /** Sets all of them side by side; the results come in the order of the plans. */
  default List<CallResult<String>> createAll(List<ReminderPlan> plans) {
    return SideBySide.each(plans, this::create);
  }

  /** Those that are still to come, by time of day and then by id. */
  CallResult<List<Reminder>> list();

  /** Removes it. */
  CallResult<Nothing> cancel(String id);

  /** Removes all of them side by side; one that stays does not keep the others. */
  default List<CallResult<Nothing>> cancelAll(List<String> ids) {
    return SideBySide.each(ids, this::cancel);
  }
}
