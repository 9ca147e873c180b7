package com.backstretchcoach.dialog;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The slots of an intent that were filled, by name. */
public record Slots(Map<String, SlotValue> byName) {
  /** No slot was filled. */
  public static final Slots NONE = new Slots(Map.of());

  private static final int LONGEST_NUMBER = 9;

  public Slots {
    byName = Map.copyOf(byName);
  }

  /** The words heard, if any. */
  public Optional<String> text(String name) {
    return value(name).map(SlotValue::words);
  }

  /**
   * The id of the value that Alexa resolved; where nothing was resolved, the id of the words heard
   * or, failing that, the words in the form of an id, so that "foam roller" is {@code foam_roller}.
   */
  public Optional<String> id(String name) {
    return value(name).map(SlotValue::id);
  }

  /** The id of the words themselves, also where they were resolved to another value. */
  public Optional<String> wordsId(String name) {
    return value(name).map(SlotValue::wordsId);
  }

  /** A whole number, negative ones included; nothing when it is no number or absurdly long. */
  public OptionalInt number(String name) {
    return text(name)
        .filter(value -> value.matches("-?\\d{1," + LONGEST_NUMBER + "}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }

  /** An AMAZON.TIME value: a time of day as {@code 09:00}, or an hour for a part of the day. */
  public Optional<LocalTime> time(String name) {
    return text(name).flatMap(Slots::timeOfDay);
  }

  private Optional<SlotValue> value(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static Optional<LocalTime> timeOfDay(String value) {
    return switch (value) {
      case "MO" -> Optional.of(LocalTime.of(8, 0));
      case "AF" -> Optional.of(LocalTime.of(14, 0));
      case "EV" -> Optional.of(LocalTime.of(19, 0));
      case "NI" -> Optional.of(LocalTime.of(21, 0));
      default -> {
        try {
          yield Optional.of(LocalTime.parse(value));
        } catch (DateTimeParseException e) {
          yield Optional.empty();
        }
      }
    };
  }
}
