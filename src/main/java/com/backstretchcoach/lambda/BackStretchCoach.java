package com.backstretchcoach.lambda;

import com.amazon.ask.SkillStreamHandler;
import com.backstretchcoach.profile.ProfileStore;
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
    this(environment, Wiring.store(Environment.of(environment)));
  }

  /**
   * Reads its settings from {@code environment} and remembers people in {@code memory}.
   *
   * @throws IllegalStateException when {@code SKILL_ID} is missing
   */
  public BackStretchCoach(Map<String, String> environment, ProfileStore memory) {
    super(new LoggedSkill(Wiring.skill(Environment.of(environment), memory), environment));
  }

  private BackStretchCoach(Environment environment) {
    super(new LoggedSkill(WarmUp.of(environment, System.getenv()), System.getenv()));
  }
}
