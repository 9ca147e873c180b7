package com.backstretchcoach.feature.safety;

import com.backstretchcoach.advice.Conditions;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Topic;
import java.util.Map;

/** Pain, danger signs, and conditions to be careful with. */
public final class SafetyFeature implements Feature {
  private final CautionTopic caution;

  /**
   * Safety.
   *
   * @param anythingElse asked where the stretch has just been advised against
   */
  public SafetyFeature(FoodAdvice food, Question anythingElse) {
    this.caution = new CautionTopic(Conditions.load(), food, anythingElse);
  }

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.CAUTION, caution,
        Intent.PAIN, new PainTopic(),
        Intent.DANGER_SIGN, new DangerSignTopic());
  }
}
