package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A custom type: its values and their synonyms. */
final class ValueReader implements SlotReader {
  private static final double TRUST = 0.96;

  private final Map<List<String>, Resolution> values = new HashMap<>();
  private int longest;

  ValueReader(InteractionModel.Type type) {
    for (InteractionModel.Value value : type.values()) {
      Resolution resolution = new Resolution(type.name(), value.name(), value.id());
      value
          .wordings()
          .forEach(wording -> {
            List<String> tokens = Tokens.of(wording);
            values.putIfAbsent(tokens, resolution);
            longest = Math.max(longest, tokens.size());
          });
    }
  }

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    List<Reading> readings = new ArrayList<>();
    for (int to = Math.min(tokens.size(), from + longest); to > from; to--) {
      List<String> words = tokens.subList(from, to);
      Resolution resolution = values.get(words);
      if (resolution != null) {
        readings.add(
            new Reading(from, to, String.join(" ", words), Optional.of(resolution), TRUST));
      }
    }
    return readings;
  }
}
