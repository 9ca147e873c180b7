package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Healing;
import com.backstretchcoach.feature.therapy.facts.Therapies;

/** When to change from cold to heat. */
public record SwitchToHeatTopic(Therapies therapies) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return new InjuredLately(therapies)
        .answer(
            turn,
            healing -> since(turn, healing),
            () -> Reply.say(turn, turn.phrases().say("switch.rule")));
  }

  private Reply since(Turn turn, Healing healing) {
    String key = "switch." + healing.id();
    return (healing == Healing.SETTLED
            ? Cloth.say(turn, key, TherapyValues.of(therapies.heat()))
            : Reply.say(turn, turn.phrases().say(key)))
        .personal();
  }
}
