package com.backstretchcoach.feature.about;

import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;

/** Says one text, whatever else was said. */
public record SimpleTopic(String key) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    return Answer.of(turn, turn.phrases().say(key));
  }
}
