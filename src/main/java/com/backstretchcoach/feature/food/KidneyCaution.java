package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Turn;

/** The caution that goes with food that is recommended, once a session. */
public final class KidneyCaution {
  private KidneyCaution() {}

  public static Answer with(Turn turn, String recommendation) {
    if (turn.conversation().kidneyCautionSaid()) {
      return Answer.of(turn, recommendation);
    }
    return Answer.of(turn, recommendation + " " + turn.phrases().say("food.kidney_caution"))
        .with(turn.conversation().kidneyCautioned());
  }
}
