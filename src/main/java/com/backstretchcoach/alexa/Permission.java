package com.backstretchcoach.alexa;

/** What a person has to allow before this skill may ask Alexa for it. */
public enum Permission {
  TIMERS("alexa::alerts:timers:skill:readwrite"),
  REMINDERS("alexa::alerts:reminders:skill:readwrite");

  private final String scope;

  Permission(String scope) {
    this.scope = scope;
  }

  /** Its name in requests and in the skill's manifest. */
  public String scope() {
    return scope;
  }
}
