package com.backstretchcoach;

import com.backstretchcoach.voice.HoldAudio;
import java.util.Map;

/**
 * The settings of the function.
 *
 * @param skillId the only skill whose requests are answered, from {@code SKILL_ID}
 * @param holdAudio how holds are made audible, from {@code HOLD_AUDIO}: clock, block or ssml
 */
record Environment(String skillId, HoldAudio holdAudio) {

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException when {@code SKILL_ID} is missing
   * @throws IllegalArgumentException when {@code HOLD_AUDIO} is none of the three
   */
  static Environment of(Map<String, String> variables) {
    String skillId = variables.getOrDefault("SKILL_ID", "");
    if (skillId.isBlank()) {
      throw new IllegalStateException("SKILL_ID is not set; it must name the skill to answer");
    }
    return new Environment(skillId, HoldAudio.named(variables.getOrDefault("HOLD_AUDIO", "clock")));
  }
}
