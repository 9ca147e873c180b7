package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an utterance is compared by: word stems, slot values found in it, and pairs of those. */
final class SampleFeatures {
  private static final double WORD = 1;
  private static final double SLOT = 1.2;
  private static final double VALUE = 0.8;
  private static final double PAIR = 0.7;
  private static final String EDGE = "|";

  private final SlotTypes types;

  SampleFeatures(SlotTypes types) {
    this.types = types;
  }

  /** The features of something said. */
  Map<String, Double> of(List<String> tokens, ZonedDateTime now) {
    List<String> stems = tokens.stream().map(SampleFeatures::stem).toList();
    Map<String, Double> features = new HashMap<>();
    addSequence(features, stems);
    types
        .findAll(tokens, now)
        .forEach((type, readings) -> {
          if (!readings.isEmpty()) {
            addSlots(features, type, readings, stems);
          }
        });
    return features;
  }

  /** The features of a sample; a slot counts as any of its values. */
  Map<String, Double> of(Sample sample, ZonedDateTime now) {
    List<String> words = new ArrayList<>();
    for (Sample.Part part : sample.parts()) {
      words.add(
          switch (part) {
            case Sample.Word(String text) -> text;
            case Sample.Slot(String name, String type) -> "{" + type + "}";
          });
    }
    Map<String, Double> features = of(words, now);
    sample.parts().stream()
        .filter(Sample.Slot.class::isInstance)
        .map(part -> "{" + ((Sample.Slot) part).type() + "}")
        .forEach(slot -> features.merge(slot, SLOT, Math::max));
    return features;
  }

  private static void addSequence(Map<String, Double> features, List<String> stems) {
    String before = EDGE;
    for (String stem : stems) {
      features.merge(stem, WORD, Math::max);
      features.merge(before + " " + stem, PAIR, Math::max);
      before = stem;
    }
    features.merge(before + " " + EDGE, PAIR, Math::max);
  }

  private static void addSlots(
      Map<String, Double> features, String type, List<Reading> readings, List<String> stems) {
    String slot = "{" + type + "}";
    for (Reading reading : readings) {
      features.merge(slot, SLOT, Math::max);
      reading
          .resolution()
          .ifPresent(value -> features.merge(slot + value.valueId(), VALUE, Math::max));
      String before = reading.from() == 0 ? EDGE : stems.get(reading.from() - 1);
      String after = reading.to() == stems.size() ? EDGE : stems.get(reading.to());
      features.merge(before + " " + slot, PAIR, Math::max);
      features.merge(slot + " " + after, PAIR, Math::max);
    }
  }

  /** A rough stem: plurals, -ing and -ed go. */
  static String stem(String word) {
    if (word.length() < 4 || word.startsWith("{")) {
      return word;
    }
    String stem = word;
    if (stem.endsWith("ies")) {
      stem = stem.substring(0, stem.length() - 3) + "y";
    } else if (stem.endsWith("s") && !stem.endsWith("ss") && !stem.endsWith("us")) {
      stem = stem.substring(0, stem.length() - 1);
    }
    for (String ending : List.of("ing", "ed")) {
      if (stem.endsWith(ending) && stem.length() > ending.length() + 2) {
        stem = stem.substring(0, stem.length() - ending.length());
        int last = stem.length() - 1;
        if (stem.charAt(last) == stem.charAt(last - 1)
            && "bdgmnprt".indexOf(stem.charAt(last)) >= 0) {
          stem = stem.substring(0, last);
        }
        break;
      }
    }
    return stem.endsWith("e") && stem.length() > 3 ? stem.substring(0, stem.length() - 1) : stem;
  }
}
