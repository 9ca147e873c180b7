package com.backstretchcoach.dialog;

import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The slots of an intent, read without trusting that any is there or well formed. */
public final class Slots {
  private static final int LONGEST_NUMBER = 9;

  private final Map<String, Slot> byName;

  /** Wraps the slots of a request; null stands for none. */
  public Slots(@Nullable Map<String, Slot> byName) {
    this.byName = byName == null ? Map.of() : byName;
  }

  /** The words heard, if any. */
  public Optional<String> text(String name) {
    return Optional.ofNullable(byName.get(name))
        .map(Slot::getValue)
        .map(String::strip)
        .filter(value -> !value.isEmpty() && !value.equals("?"));
  }

  /**
   * The id of the value that Alexa resolved; where nothing was resolved, the id of the words heard
   * or, failing that, the words in the form of an id, so that "foam roller" is {@code foam_roller}.
   */
  public Optional<String> id(String name) {
    Optional<String> resolved =
        Optional.ofNullable(byName.get(name))
            .map(Slot::getResolutions)
            .map(Resolutions::getResolutionsPerAuthority)
            .stream()
            .flatMap(List::stream)
            .flatMap(Slots::matches)
            .findFirst();
    return resolved.or(() -> text(name).map(value -> SlotWords.id(value.toLowerCase(Locale.ROOT))));
  }

  /** A whole number, negative ones included; nothing when it is no number or absurdly long. */
  public OptionalInt number(String name) {
    return text(name)
        .filter(value -> value.matches("-?\\d{1," + LONGEST_NUMBER + "}"))
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }

  private static Stream<String> matches(@Nullable Resolution resolution) {
    if (resolution == null
        || resolution.getStatus() == null
        || resolution.getStatus().getCode() != StatusCode.ER_SUCCESS_MATCH
        || resolution.getValues() == null) {
      return Stream.empty();
    }
    return resolution.getValues().stream()
        .filter(Objects::nonNull)
        .map(wrapper -> wrapper.getValue())
        .filter(Objects::nonNull)
        .map(value -> value.getId())
        .filter(Objects::nonNull);
  }
}
