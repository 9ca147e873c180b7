package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills the slots of an intent with values found anywhere in the utterance. */
final class SlotFinder {
  private final SlotTypes types;

  SlotFinder(SlotTypes types) {
    this.types = types;
  }

  /** The slots that could be filled; no words serve two slots, the longest value goes first. */
  Map<String, Reading> find(
      InteractionModel.Intent intent, List<String> tokens, ZonedDateTime now) {
    Map<String, List<Reading>> found = types.findAll(tokens, now);
    List<Map.Entry<String, Reading>> candidates = new ArrayList<>();
    intent
        .slots()
        .forEach((slot, type) ->
            found
                .getOrDefault(type, List.of())
                .forEach(reading -> candidates.add(Map.entry(slot, reading))));
    candidates.sort(
        Comparator.comparingDouble((Map.Entry<String, Reading> candidate) ->
                -candidate.getValue().length() * candidate.getValue().trust())
            .thenComparingInt(candidate -> candidate.getValue().from()));
    Map<String, Reading> slots = new HashMap<>();
    for (Map.Entry<String, Reading> candidate : candidates) {
      Reading reading = candidate.getValue();
      if (!slots.containsKey(candidate.getKey())
          && slots.values().stream().noneMatch(reading::overlaps)) {
        slots.put(candidate.getKey(), reading);
      }
    }
    return slots;
  }
}
