package com.backstretchcoach.simulator.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A sample utterance of an intent, cut into words and slots. */
record Sample(InteractionModel.Intent intent, List<Part> parts) {
  private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

  /** A piece of a sample. */
  sealed interface Part {}

  /** A word that has to be said. */
  record Word(String text) implements Part {}

  /** A slot to be filled. */
  record Slot(String name, String type) implements Part {}

  static Sample of(InteractionModel.Intent intent, String text) {
    List<Part> parts = new ArrayList<>();
    Matcher slots = SLOT.matcher(text);
    int from = 0;
    while (slots.find()) {
      addWords(parts, text.substring(from, slots.start()));
      String name = slots.group(1);
      String type = intent.slots().get(name);
      if (type == null) {
        throw new IllegalArgumentException(intent.name() + " has no slot " + name);
      }
      parts.add(new Slot(name, type));
      from = slots.end();
    }
    addWords(parts, text.substring(from));
    return new Sample(intent, List.copyOf(parts));
  }

  /** The words that have to be said. */
  Set<String> words() {
    return parts.stream()
        .filter(Word.class::isInstance)
        .map(part -> ((Word) part).text())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same with its fillers left out. */
  Sample without(Fillers fillers) {
    List<Part> kept =
        parts.stream()
            .filter(part -> !(part instanceof Word(String text)) || !fillers.isFiller(text))
            .toList();
    return kept.isEmpty() ? this : new Sample(intent, kept);
  }

  private static void addWords(List<Part> parts, String text) {
    Tokens.of(text).forEach(word -> parts.add(new Word(word)));
  }
}
