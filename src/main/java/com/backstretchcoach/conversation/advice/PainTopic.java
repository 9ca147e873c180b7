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
      case EASE -> place == PainPlace.BACK ? about(turn, place) : about(turn, place).personal();
      case STOP -> about(turn, place).personal().ending();
      case DANGER -> new DangerSignTopic().answer(turn);
    };
  }

  private static Answer about(Turn turn, PainPlace place) {
    return Answer.of(turn, turn.phrases().say("pain." + place.id()));
  }
}
