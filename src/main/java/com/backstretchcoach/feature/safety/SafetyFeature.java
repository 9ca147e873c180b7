package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Event;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Pain, danger signs, and conditions to be careful with. */
public final class SafetyFeature implements Feature {
  private final CautionTopic caution;
  private final PainTopic pain;

  /**
   * Safety.
   *
   * @param anythingElse asked where the stretch has just been advised against
   * @param stretch answers an event of the stretch
   */
  public SafetyFeature(
      FoodAdvice food, Question anythingElse, BiFunction<Turn, Event, Reply> stretch) {
    this.caution = new CautionTopic(Conditions.load(), food, anythingElse);
    this.pain = new PainTopic(stretch);
  }

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.CAUTION, caution,
        Intent.PAIN, pain,
        Intent.DANGER_SIGN, new DangerSignTopic());
  }

  @Override
  public List<SlotType> slotTypes() {
    return List.of(
        SlotType.of(
                "CONDITION",
                Intent.CAUTION,
                Map.of(Intent.CAUTION, "condition", Intent.SKIP_SIDE, "condition"))
            .caring(SlotType.Care.WARNING),
        SlotType.of("PAIN_KIND", Intent.PAIN, Map.of(Intent.PAIN, "kind"))
            .caring(SlotType.Care.SYMPTOM),
        SlotType.of("PLACE", Intent.PAIN, Map.of(Intent.PAIN, "place"))
            .caring(SlotType.Care.SYMPTOM)
            .knowing(PainPlace::spreading));
  }

  @Override
  public List<Question> questions() {
    return List.of(pain.question());
  }
}
