package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import com.backstretchcoach.conversation.alerts.TimerOffer;
import com.backstretchcoach.screen.View;
import java.util.Optional;

/** Yes and no to whether it was hurt in the last three days. */
record InjuredLatelyTopic(Therapies therapies, boolean yes) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    String spoken =
        yes
            ? turn.phrases().say("hotcold.lately", TherapyValues.of(therapies.cold()))
            : turn.phrases().say("hotcold.not_lately", TherapyValues.of(therapies.heat()));
    Therapy therapy = yes ? Therapy.COLD : Therapy.HEAT;
    return TimerOffer.atEnd(
            turn, Answer.of(turn, spoken).personal(), therapy, therapies.of(therapy).usualMinutes())
        .showing(new View.HotCold(Optional.of(therapy), therapies));
  }
}
