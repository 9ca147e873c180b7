package com.backstretchcoach;

import com.amazon.ask.SkillStreamHandler;
import java.util.Map;

/** The entry point on Lambda. */
public final class BackStretchCoach extends SkillStreamHandler {
  /**
   * Reads its settings from the environment of the process, and rehearses.
   *
   * @throws IllegalStateException when {@code SKILL_ID} is missing
   */
  public BackStretchCoach() {
    this(Environment.of(System.getenv()));
  }

  /**
   * Reads its settings from {@code environment}.
   *
   * @throws IllegalStateException when {@code SKILL_ID} is missing
   */
  public BackStretchCoach(Map<String, String> environment) {
    super(Wiring.skill(Environment.of(environment)));
  }

  private BackStretchCoach(Environment environment) {
    super(Rehearsal.of(Wiring.skill(environment), environment.skillId()));
  }
}
