package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;

/** Says one text, whatever else was said. */
record SimpleTopic(String key) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    return Answer.of(turn, turn.phrases().say(key));
  }
}
