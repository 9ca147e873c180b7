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
  private final Map<Neighbour, Integer> neighbours = new HashMap<>();

  /** A word that stands right before or after a slot in some sample. */
  private record Neighbour(String intent, String slot, boolean before, String word) {}

  SlotFinder(SlotTypes types, List<Sample> samples) {
    this.types = types;
    samples.forEach(this::learn);
  }

  private void learn(Sample sample) {
    List<Sample.Part> parts = sample.parts();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Sample.Slot(String slot, String type)) {
        String intent = sample.intent().name();
        if (i > 0 && parts.get(i - 1) instanceof Sample.Word(String word)) {
          neighbours.merge(new Neighbour(intent, slot, true, word), 1, Integer::sum);
        }
        if (i + 1 < parts.size() && parts.get(i + 1) instanceof Sample.Word(String word)) {
          neighbours.merge(new Neighbour(intent, slot, false, word), 1, Integer::sum);
        }
      }
    }
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
                -candidate.getValue().length()
                    * candidate.getValue().trust()
                    * (1 + fit(intent, candidate.getKey(), candidate.getValue(), tokens)))
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

  /** How well the words around the value are known to stand around that slot, 0 to 2. */
  private double fit(
      InteractionModel.Intent intent, String slot, Reading reading, List<String> tokens) {
    double fit = 0;
    if (reading.from() > 0) {
      fit += known(new Neighbour(intent.name(), slot, true, tokens.get(reading.from() - 1)));
    }
    if (reading.to() < tokens.size()) {
      fit += known(new Neighbour(intent.name(), slot, false, tokens.get(reading.to())));
    }
    return fit;
  }

  private double known(Neighbour neighbour) {
    int samples = neighbours.getOrDefault(neighbour, 0);
    return samples / (samples + 1.0);
  }
}
