package com.backstretchcoach.simulator.alexa;

import java.util.Arrays;
import java.util.Optional;

/** What a person can allow a skill. */
public enum Scope {
  TIMERS("alexa::alerts:timers:skill:readwrite", "timers"),
  REMINDERS("alexa::alerts:reminders:skill:readwrite", "reminders");

  private final String id;
  private final String words;

  Scope(String id, String words) {
    this.id = id;
    this.words = words;
  }

  /** The one that a skill asks for by {@code id}. */
  public static Optional<Scope> of(String id) {
    return Arrays.stream(values()).filter(scope -> scope.id.equals(id)).findFirst();
  }

  /** As it is written in requests. */
  public String id() {
    return id;
  }

  /** As it is spoken: "May it use your …?". */
  public String words() {
    return words;
  }
}
