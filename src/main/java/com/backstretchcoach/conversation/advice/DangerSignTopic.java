package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import com.backstretchcoach.screen.View;

/** Sends to emergency care and ends; nothing is asked and nothing is offered. */
final class DangerSignTopic implements Topic {
  @Override
  public Answer answer(Turn turn) {
    return Answer.of(turn, turn.phrases().say("danger"))
        .personal()
        .ending()
        .showing(new View.Danger());
  }
}
