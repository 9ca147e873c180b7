package com.backstretchcoach.feature.massage;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;
import java.util.Map;

/** Massage. */
public final class MassageFeature implements Feature {
  private final MoreQuestion more =
      new MoreQuestion("MORE_MASSAGE", List.of("massage."), MassageFeature::values);

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(Intent.MASSAGE, new MassageTopic(more));
  }

  @Override
  public List<Question> questions() {
    return List.of(more.question());
  }

  @Override
  public List<SlotType> slotTypes() {
    return List.of(SlotType.of("TOOL", Intent.MASSAGE, Map.of(Intent.MASSAGE, "tool")));
  }

  /** What every way to massage has in common. */
  private static Map<String, ?> values(Turn turn, String key, String detail) {
    return Map.of(
        "when_not", turn.phrases().say("massage.when_not"),
        "ask_first", turn.phrases().say("massage.ask_first"));
  }
}
