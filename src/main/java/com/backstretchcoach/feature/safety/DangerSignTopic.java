package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.screen.View;

/** Sends to emergency care and ends; nothing is asked and nothing is offered. */
public final class DangerSignTopic implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return Reply.say(turn, turn.phrases().say("danger"))
        .personal()
        .ending()
        .showing(View.page("danger"));
  }
}
