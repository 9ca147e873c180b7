package com.backstretchcoach.lambda;

import com.backstretchcoach.voice.HoldAudio;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of the function.
 *
 * @param skillId the only skill whose requests are answered, from {@code SKILL_ID}
 * @param holdAudio how holds are made audible, from {@code HOLD_AUDIO}: clock, block or ssml
 * @param progressTable where people are remembered, from {@code PROGRESS_TABLE}; none without it
 * @param memoryKept how long after its last change, from {@code MEMORY_DAYS}: 1 to 3,650 days
 */
record Environment(
    String skillId, HoldAudio holdAudio, Optional<String> progressTable, Duration memoryKept) {
  private static final int LONGEST_MEMORY = 3_650;

  /**
   * Reads the settings.
   *
   * @throws IllegalStateException when {@code SKILL_ID} is missing
   * @throws IllegalArgumentException when {@code HOLD_AUDIO} is none of the three, or {@code
   *     MEMORY_DAYS} is no number in its range
   */
  static Environment of(Map<String, String> variables) {
    String skillId = variables.getOrDefault("SKILL_ID", "");
    if (skillId.isBlank()) {
      throw new IllegalStateException("SKILL_ID is not set; it must name the skill to answer");
    }
    return new Environment(
        skillId,
        HoldAudio.named(variables.getOrDefault("HOLD_AUDIO", "clock")),
        Optional.ofNullable(variables.get("PROGRESS_TABLE")).filter(table -> !table.isBlank()),
        Duration.ofDays(days(variables.getOrDefault("MEMORY_DAYS", "180"))));
  }

  private static int days(String text) {
    int days = Integer.parseInt(text);
    if (days < 1 || days > LONGEST_MEMORY) {
      throw new IllegalArgumentException("MEMORY_DAYS must be 1 to " + LONGEST_MEMORY);
    }
    return days;
  }
}
