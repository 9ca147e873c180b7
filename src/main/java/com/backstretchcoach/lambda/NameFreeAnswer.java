package com.backstretchcoach.lambda;

import com.amazon.ask.model.Slot;
import com.amazon.ask.model.canfulfill.CanFulfillIntent;
import com.amazon.ask.model.canfulfill.CanFulfillIntentValues;
import com.amazon.ask.model.canfulfill.CanFulfillSlot;
import com.amazon.ask.model.canfulfill.CanFulfillSlotValues;
import com.amazon.ask.model.canfulfill.CanUnderstandSlotValues;
import com.amazon.ask.model.slu.entityresolution.StatusCode;
import com.backstretchcoach.dialog.Intent;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is answered here for somebody who named no skill. Whatever tells of the person's own body is
 * for those who have chosen this skill, and what is said within a stretch means nothing outside of
 * one: both are declined.
 */
final class NameFreeAnswer {
  private static final Set<Intent> ALONE =
      Set.of(
          Intent.START_STRETCH,
          Intent.HOT_OR_COLD,
          Intent.THERAPY_TIMING,
          Intent.THERAPY_HOW,
          Intent.MASSAGE,
          Intent.FOOD,
          Intent.NUTRITION,
          Intent.KNOT,
          Intent.CAUSES,
          Intent.PREVENTION);

  /** Those that say nothing about the person. */
  private static final Set<String> IMPERSONAL =
      Set.of("therapy", "tool", "food", "otherFood", "duration");

  private NameFreeAnswer() {}

  /** Nothing. */
  static CanFulfillIntent nothing() {
    return no().build();
  }

  /** Whether {@code asked} is, and which of its values are understood. */
  static CanFulfillIntent to(com.amazon.ask.model.Intent asked) {
    Intent intent = Intent.named(Optional.ofNullable(asked.getName()).orElse(""));
    Map<String, CanFulfillSlot> slots = new HashMap<>();
    boolean all = true;
    for (Slot slot : Optional.ofNullable(asked.getSlots()).orElse(Map.of()).values()) {
      if (slot != null && slot.getName() != null && slot.getValue() != null) {
        boolean taken =
            ALONE.contains(intent) && IMPERSONAL.contains(slot.getName()) && !isUnknown(slot);
        slots.put(slot.getName(), slot(taken));
        all &= taken;
      }
    }
    CanFulfillIntent.Builder answer =
        ALONE.contains(intent) && all
            ? CanFulfillIntent.builder().withCanFulfill(certainty(intent))
            : no();
    return answer.withSlots(slots).build();
  }

  /** Not every food has a figure. */
  private static CanFulfillIntentValues certainty(Intent intent) {
    return intent == Intent.FOOD ? CanFulfillIntentValues.MAYBE : CanFulfillIntentValues.YES;
  }

  private static CanFulfillIntent.Builder no() {
    return CanFulfillIntent.builder().withCanFulfill(CanFulfillIntentValues.NO);
  }

  private static CanFulfillSlot slot(boolean taken) {
    return CanFulfillSlot.builder()
        .withCanUnderstand(taken ? CanUnderstandSlotValues.YES : CanUnderstandSlotValues.NO)
        .withCanFulfill(taken ? CanFulfillSlotValues.YES : CanFulfillSlotValues.NO)
        .build();
  }

  /** Whether a value was looked for among those of the interaction model, and not found. */
  private static boolean isUnknown(Slot slot) {
    return slot.getResolutions() != null
        && slot.getResolutions().getResolutionsPerAuthority() != null
        && slot.getResolutions().getResolutionsPerAuthority().stream()
            .noneMatch(found ->
                found != null
                    && found.getStatus() != null
                    && found.getStatus().getCode() == StatusCode.ER_SUCCESS_MATCH);
  }
}
