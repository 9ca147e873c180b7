package com.backstretchcoach.dialog;

import com.backstretchcoach.dialog.SlotType.Care;
import com.backstretchcoach.language.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Passes words on that arrived in a slot of another type than theirs: "is ice good for my back" may
 * come as a question about a food called ice. A slot whose words are a value of its own type is
 * left alone, and so are words that nobody knows.
 */
final class SlotTypes {
  private final List<SlotType> types;

  /** All the types, from all features. */
  SlotTypes(Stream<SlotType> types) {
    this.types = types.sorted(Comparator.comparing(SlotType::care).reversed()).toList();
  }

  /**
   * The turn as it would have come, had the words arrived where they belong and had Alexa resolved
   * all that the model knows.
   */
  Turn understood(Turn heard) {
    Turn turn = resolved(heard);
    List<Map.Entry<String, SlotValue>> strange =
        turn.slots().byName().entrySet().stream()
            .filter(slot -> isStrange(turn, slot.getKey(), slot.getValue()))
            .sorted(Map.Entry.comparingByKey())
            .toList();
    boolean nothingElse = strange.size() == turn.slots().byName().size();
    return strange.stream()
        .flatMap(slot -> belonging(turn, slot.getKey(), slot.getValue(), nothingElse).stream())
        .findFirst()
        .orElse(turn);
  }

  private Turn resolved(Turn turn) {
    Map<String, SlotValue> values = new HashMap<>(turn.slots().byName());
    values.replaceAll((slot, value) ->
        value.resolved().isPresent()
            ? value
            : typeOf(turn.intent(), slot)
                .filter(SlotType::isCustom)
                .flatMap(type -> type.id(turn.phrases().language(), value.words()))
                .map(id -> new SlotValue(value.words(), value.wordsId(), Optional.of(id)))
                .orElse(value));
    return turn.withSlots(new Slots(values));
  }

  private boolean isStrange(Turn turn, String slot, SlotValue value) {
    return typeOf(turn.intent(), slot)
        .filter(type -> !owns(type, turn.phrases().language(), value))
        .isPresent();
  }

  /** Where Alexa found a value of a custom type, it is one; of a food it knows more than we do. */
  private static boolean owns(SlotType type, Language language, SlotValue value) {
    return (type.isCustom() && value.resolved().isPresent())
        || type.id(language, value.words()).isPresent();
  }

  /**
   * The same words in a slot of their type.
   *
   * @param nothingElse whether no slot of the turn makes sense where it is; beside one that does,
   *     only a warning is worth passing on
   */
  private Optional<Turn> belonging(Turn turn, String slot, SlotValue value, boolean nothingElse) {
    Care here = typeOf(turn.intent(), slot).map(SlotType::care).orElse(Care.LITTLE);
    return types.stream()
        .filter(type -> type.care() != Care.LITTLE || (nothingElse && here != Care.SYMPTOM))
        .flatMap(type ->
            type.id(turn.phrases().language(), value.words()).stream()
                .map(id -> in(type, turn, new SlotValue(value.words(), id, Optional.empty()))))
        .findFirst();
  }

  private static Turn in(SlotType type, Turn turn, SlotValue value) {
    return turn.withIntent(type.home())
        .withSlots(new Slots(Map.of(type.slots().get(type.home()), value)));
  }

  private Optional<SlotType> typeOf(Intent intent, String slot) {
    return types.stream().filter(type -> type.isIn(intent, slot)).findFirst();
  }
}
