package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * AMAZON.Food: foods everybody knows, and up to three words that the model uses for nothing else.
 */
final class FoodReader implements SlotReader {
  private static final double KNOWN = 0.85;
  private static final double UNHEARD_OF = 0.3;
  private static final int LONGEST = 3;
  private final Set<String> foods = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> modelWords;

  /**
   * A reader beside a model.
   *
   * @param modelWords the words that the model uses outside of foods
   * @param known names of foods
   */
  FoodReader(Set<String> modelWords, List<String> known) {
    this.modelWords = Set.copyOf(modelWords);
    for (String name : known) {
      foods.add(name);
      foods.add(name + "s");
      foods.add(name + "es");
      foods.add(name.replaceAll("y$", "ies"));
    }
    foods.forEach(food -> words.addAll(List.of(food.split(" "))));
  }

  /** Whether some known food has this word in its name. */
  boolean knows(String word) {
    return words.contains(word);
  }

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    List<Reading> readings = new ArrayList<>();
    for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
      List<String> span = tokens.subList(from, to);
      String name = String.join(" ", span);
      if (foods.contains(name)) {
        readings.add(Reading.plain(from, to, name, KNOWN));
      } else if (couldBeFood(span)) {
        readings.add(Reading.plain(from, to, name, UNHEARD_OF));
      }
    }
    return readings;
  }

  /** Only the foods that are surely foods. */
  List<Reading> knownAt(List<String> tokens, int from, ZonedDateTime now) {
    return readAt(tokens, from, now).stream().filter(reading -> reading.trust() == KNOWN).toList();
  }

  private boolean couldBeFood(List<String> span) {
    boolean lastIsNew = !modelWords.contains(span.getLast()) || words.contains(span.getLast());
    boolean allAreNames = span.stream().allMatch(this::canBeInAName);
    return lastIsNew && allAreNames;
  }

  private boolean canBeInAName(String word) {
    return word.matches("[a-z']{2,}")
        && !NumberWords.isPart(word)
        && (!modelWords.contains(word) || words.contains(word));
  }
}
