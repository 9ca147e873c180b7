package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.PainPlace;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;

/** Pain during a hold: let go first; whether it may go on depends on where it hurts. */
final class PainTopic implements Topic {
  @Override
  public Answer answer(Turn turn) {
    PainPlace place = turn.slots().id("place").map(PainPlace::named).orElse(PainPlace.BACK);
    return switch (place.response()) {
      case EASE -> Answer.of(turn, turn.phrases().say("pain." + place.id())).personal();
      case STOP -> Answer.of(turn, turn.phrases().say("pain." + place.id())).personal().ending();
      case DANGER -> new DangerSignTopic().answer(turn);
    };
  }
}
