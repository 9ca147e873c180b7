package com.backstretchcoach.dialog;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.SlotWords;
import java.util.Map;
import java.util.Optional;

/**
 * A slot type of the interaction model, as the feature that answers it knows it. Sentences of
 * several intents are alike up to their slot ("is {food} good", "is {therapy} good"), so that words
 * may arrive in a slot of another type; see {@link SlotTypes}.
 *
 * @param name in the interaction model
 * @param slots the slots that hold it, by intent
 * @param home the intent that answers a value of it that arrived elsewhere; one of {@code slots}
 * @param care how much is lost when such a value is taken for something else
 * @param values tells the values from other words
 */
public record SlotType(
    String name, Map<Intent, String> slots, Intent home, Care care, Values values) {
  /** How much is lost when a value is taken for something else. */
  public enum Care {
    /** A second try. */
    LITTLE,
    /** A warning: its words go before all others, wherever they arrive. */
    WARNING,
    /** A warning that stays one: what is heard as this goes only to another warning. */
    SYMPTOM
  }

  /** Tells values from other words. */
  @FunctionalInterface
  public interface Values {
    /** The id of the value that these words are; nothing when they are none. */
    Optional<String> id(Language language, String words);
  }

  public SlotType {
    slots = Map.copyOf(slots);
    if (!slots.containsKey(home)) {
      throw new IllegalArgumentException(home + " has no slot for " + name);
    }
  }

  /** A type with the words that the interaction model has for it. */
  public static SlotType of(String name, Intent home, Map<Intent, String> slots) {
    return new SlotType(
        name,
        slots,
        home,
        Care.LITTLE,
        (language, words) -> SlotWords.in(language).id(name, words));
  }

  /** The same, told from other words in another way. */
  public SlotType knowing(Values otherValues) {
    return new SlotType(name, slots, home, care, otherValues);
  }

  /** The same, of more importance. */
  public SlotType caring(Care otherCare) {
    return new SlotType(name, slots, home, otherCare, values);
  }

  /** The id of the value that these words are, with an article or without. */
  Optional<String> id(Language language, String words) {
    return values
        .id(language, words)
        .or(() -> values.id(language, SlotWords.in(language).withoutArticle(words)));
  }

  /** Whether its values are those of the interaction model, and not Alexa's own. */
  boolean isCustom() {
    return !name.startsWith("AMAZON.");
  }

  /** Whether this slot holds it. */
  boolean isIn(Intent intent, String slot) {
    return slot.equals(slots.get(intent));
  }
}
