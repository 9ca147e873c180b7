package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.Healing;
import com.backstretchcoach.advice.HotOrCold;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import java.util.Locale;

/** When to change from cold to heat. */
record SwitchToHeatTopic(Therapies therapies) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    if (InjurySlots.none(turn)) {
      return new InjuredLatelyTopic(therapies, false).answer(turn);
    }
    return InjurySlots.read(turn)
        .flatMap(injury -> new HotOrCold(therapies).healing(injury))
        .map(healing -> since(turn, healing))
        .orElseGet(() ->
            Answer.of(turn, turn.phrases().say("switch.rule"))
                .asking(InjuredLately.ask(turn.phrases())));
  }

  private Answer since(Turn turn, Healing healing) {
    String key = "switch." + healing.name().toLowerCase(Locale.ROOT);
    return Answer.of(turn, turn.phrases().say(key, TherapyValues.of(therapies.heat()))).personal();
  }
}
