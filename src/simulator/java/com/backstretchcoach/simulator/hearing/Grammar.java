package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the sample that the utterance is, word for word, with its slots filled. */
final class Grammar {
  private record Entry(Sample sample, Set<String> words) {}

  /** A sample that the utterance is; {@code score} counts its words by how surely they fit. */
  record Match(InteractionModel.Intent intent, Map<String, Reading> slots, double score) {}

  private final SlotTypes types;
  private final List<Entry> entries = new ArrayList<>();

  Grammar(List<Sample> samples, SlotTypes types, Fillers fillers) {
    this.types = types;
    for (Sample sample : samples) {
      entries.add(new Entry(sample, sample.words()));
      Sample bare = sample.without(fillers);
      if (!bare.equals(sample)) {
        entries.add(new Entry(bare, bare.words()));
      }
    }
  }

  /** The best fitting sample, if the tokens are one. */
  Optional<Match> match(List<String> tokens, ZonedDateTime now) {
    Set<String> said = new HashSet<>(tokens);
    Match best = null;
    for (Entry entry : entries) {
      if (said.containsAll(entry.words())) {
        Match match = fill(entry.sample(), tokens, now);
        if (match != null && (best == null || match.score() > best.score())) {
          best = match;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private @Nullable Match fill(Sample sample, List<String> tokens, ZonedDateTime now) {
    Map<String, Reading> slots = new HashMap<>();
    double score = fit(sample.parts(), 0, tokens, 0, now, slots);
    return score < 0 ? null : new Match(sample.intent(), Map.copyOf(slots), score);
  }

  private double fit(
      List<Sample.Part> parts,
      int part,
      List<String> tokens,
      int token,
      ZonedDateTime now,
      Map<String, Reading> slots) {
    if (part == parts.size()) {
      return token == tokens.size() ? 0 : -1;
    }
    if (token == tokens.size()) {
      return -1;
    }
    return switch (parts.get(part)) {
      case Sample.Word(String text) -> {
        double rest =
            tokens.get(token).equals(text)
                ? fit(parts, part + 1, tokens, token + 1, now, slots)
                : -1;
        yield rest < 0 ? -1 : rest + 1;
      }
      case Sample.Slot(String name, String type) -> {
        for (Reading reading : types.readAt(type, tokens, token, now)) {
          double rest = fit(parts, part + 1, tokens, reading.to(), now, slots);
          if (rest >= 0) {
            slots.put(name, reading);
            yield rest + reading.length() * reading.trust();
          }
        }
        yield -1;
      }
    };
  }
}
