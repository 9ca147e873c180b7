package com.backstretchcoach.dialog.request;

import com.amazon.ask.model.Slot;
import com.amazon.ask.model.slu.entityresolution.Resolution;
import com.amazon.ask.model.slu.entityresolution.Resolutions;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.backstretchcoach.dialog.SlotValue;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.PlainWords;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the slots of an intent without trusting that any is there or well formed. */
final class SlotReader {
  /** More characters than anything that can be heard in a slot. */
  private static final int LONGEST = 200;

  private SlotReader() {}

  /** The slots that were filled, with words of {@code language}; null stands for none. */
  static Slots read(@Nullable Map<String, Slot> slots, Language language) {
    if (slots == null) {
      return Slots.NONE;
    }
    Map<String, SlotValue> filled = new HashMap<>();
    slots.forEach((name, slot) ->
        words(slot).ifPresent(words -> filled.put(name, value(slot, words, language))));
    return new Slots(filled);
  }

  private static SlotValue value(Slot slot, String words, Language language) {
    return new SlotValue(words, language.slotId(words), resolved(slot));
  }

  private static Optional<String> words(@Nullable Slot slot) {
    return Optional.ofNullable(slot)
        .map(Slot::getValue)
        .map(value -> PlainWords.of(value, LONGEST))
        .filter(value -> !value.isEmpty() && !value.equals("?"));
  }

  private static Optional<String> resolved(Slot slot) {
    return Optional.ofNullable(slot.getResolutions())
        .map(Resolutions::getResolutionsPerAuthority)
        .stream()
        .flatMap(List::stream)
        .flatMap(SlotReader::matches)
        .findFirst();
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
