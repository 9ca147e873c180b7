package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;

/** Yes and no to whether it was hurt in the last three days. */
public record InjuredLatelyTopic(Therapies therapies, boolean yes) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Reply answer =
        yes
            ? Cloth.say(turn, "hotcold.lately", TherapyValues.of(therapies.cold()))
            : Cloth.say(turn, "hotcold.not_lately", TherapyValues.of(therapies.heat()));
    Therapy therapy = yes ? Therapy.COLD : Therapy.HEAT;
    return TimerOffer.atEnd(turn, answer.personal(), therapy, therapies.of(therapy).usualMinutes())
        .showing(new HotColdView(Optional.of(therapy), therapies));
  }
}
