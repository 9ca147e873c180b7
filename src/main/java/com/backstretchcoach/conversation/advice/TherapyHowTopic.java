package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;

/** What to use for cold or heat, and how to keep it safe. */
final class TherapyHowTopic implements Topic {
  @Override
  public Answer answer(Turn turn) {
    String key = "therapy." + TherapySlot.read(turn).map(Therapy::id).orElse("both");
    return Answer.of(turn, turn.phrases().say(key));
  }
}
