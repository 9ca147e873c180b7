package com.backstretchcoach.dialog;

/** The question that is open, so that yes and no have a meaning. */
public enum Question {
  NONE,
  /** Asked by the stretch itself: lying down, next round, go on, another hold. */
  STRETCH,
  /** Anything else to know? */
  ANYTHING_ELSE,
  /** Did the injury happen in the last three days? */
  INJURED_LATELY,
  /** Fifty was heard; was it fifteen? */
  MEANT_FIFTEEN,
  /** Carry on where the last set was left? */
  CARRY_ON,
  /** Erase all that is remembered? */
  FORGET_ME,
  /** Set the timer? */
  SET_TIMER,
  /** Be reminded through the day? */
  WANT_REMINDERS,
  /** Between which hours to remind? */
  REMINDER_HOURS,
  /** Set the reminders? */
  SET_REMINDERS
}
