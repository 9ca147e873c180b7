package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Turn;

/** The caution that goes with food that is recommended, once a session. */
final class KidneyCaution {
  private KidneyCaution() {}

  static Answer with(Turn turn, String recommendation) {
    if (turn.conversation().kidneyCautionSaid()) {
      return Answer.of(turn, recommendation);
    }
    return Answer.of(turn, recommendation + " " + turn.phrases().say("food.kidney_caution"))
        .with(turn.conversation().kidneyCautioned());
  }
}
