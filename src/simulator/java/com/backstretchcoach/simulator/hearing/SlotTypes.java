package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The readers of every slot type in a model. */
final class SlotTypes {
  private static final String FOOD = "AMAZON.Food";

  private final Map<String, SlotReader> readers = new HashMap<>();
  private final FoodReader foods;

  SlotTypes(InteractionModel model, Collection<Sample> samples, List<String> knownFoods) {
    Set<String> words = new HashSet<>();
    samples.forEach(sample -> words.addAll(sample.words()));
    for (InteractionModel.Type type : model.types()) {
      readers.put(type.name(), new ValueReader(type));
    }
    model.wordings().forEach(text -> words.addAll(Tokens.of(text)));
    foods = new FoodReader(words, knownFoods);
    readers.put("AMAZON.NUMBER", new NumberReader());
    readers.put("AMAZON.DURATION", new DurationReader());
    readers.put("AMAZON.DATE", new DateReader());
    readers.put("AMAZON.TIME", new TimeReader());
    readers.put(FOOD, foods);
  }

  FoodReader foods() {
    return foods;
  }

  /** The values of a type that begin at a token, the longest first. */
  List<Reading> readAt(String type, List<String> tokens, int from, ZonedDateTime now) {
    SlotReader reader = readers.get(type);
    if (reader == null) {
      throw new IllegalArgumentException("unknown slot type " + type);
    }
    return reader.readAt(tokens, from, now);
  }

  /** The longest value of each type at each token, in order; of foods only the known ones. */
  Map<String, List<Reading>> findAll(List<String> tokens, ZonedDateTime now) {
    Map<String, List<Reading>> found = new HashMap<>();
    readers.forEach((type, reader) -> {
      List<Reading> readings = new ArrayList<>();
      int from = 0;
      while (from < tokens.size()) {
        List<Reading> here =
            type.equals(FOOD) ? foods.knownAt(tokens, from, now) : reader.readAt(tokens, from, now);
        here.stream().findFirst().ifPresent(readings::add);
        from = here.isEmpty() ? from + 1 : here.getFirst().to();
      }
      found.put(type, List.copyOf(readings));
    });
    return found;
  }
}
