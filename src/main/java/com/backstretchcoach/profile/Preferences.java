package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Settings;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person has chosen: one text for each preference of a table.
 *
 * @param texts by the name of the preference, in the order of the table
 */
public record Preferences(List<Preference<?>> table, Map<String, String> texts) {
  /** Of a person who has chosen nothing. */
  public static final Preferences USUAL = new Preferences(Preference.TABLE, Map.of());

  public Preferences {
    table = List.copyOf(table);
    Map<String, String> normal = new LinkedHashMap<>();
    for (Preference<?> preference : table) {
      normal.put(preference.name(), preference.normal(texts.get(preference.name())));
    }
    texts = Collections.unmodifiableMap(normal);
  }

  /** What was chosen, or what is usual. */
  public <T> T get(Preference<T> preference) {
    return preference.valueOf(texts.get(preference.name()));
  }

  /** The same with another choice; one that is not possible becomes the nearest that is. */
  public <T> Preferences with(Preference<T> preference, T value) {
    return withTexts(Map.of(preference.name(), preference.write().apply(value)));
  }

  /** The same with what {@code others} says by name; what makes no sense becomes the usual. */
  public Preferences withTexts(Map<String, String> others) {
    if (texts.entrySet().containsAll(others.entrySet())) {
      return this;
    }
    Map<String, String> changed = new HashMap<>(texts);
    changed.putAll(others);
    return new Preferences(table, changed);
  }

  /** The same with {@code settings} of the stretch. */
  public Preferences withSettings(Settings settings) {
    return withTexts(
        Map.of(
            Preference.HOLD_SECONDS.name(), Integer.toString(settings.holdSeconds()),
            Preference.COUNT_STYLE.name(), settings.countStyle().name(),
            Preference.PACE.name(), settings.pace().name(),
            Preference.FIRST_SIDE.name(), settings.firstSide().name(),
            Preference.FLOW.name(), settings.flow().name()));
  }

  /** The preferences that the routine goes by. */
  public Settings settings() {
    return new Settings(
        get(Preference.HOLD_SECONDS),
        get(Preference.COUNT_STYLE),
        get(Preference.PACE),
        get(Preference.FIRST_SIDE),
        get(Preference.FLOW));
  }

  /** The texts of those that are others than in {@code before}. */
  public Map<String, String> since(Preferences before) {
    Map<String, String> changed = new LinkedHashMap<>();
    texts.forEach((name, text) -> {
      if (!text.equals(before.texts.get(name))) {
        changed.put(name, text);
      }
    });
    return changed;
  }
}
