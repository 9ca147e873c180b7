package com.backstretchcoach.feature.massage;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.screen.View;

/** How to massage the back, with what, and when not. */
public record MassageTopic(MoreQuestion more) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    String key =
        turn.slots().id("tool").flatMap(MassageTool::named).map(MassageTool::id).orElse("how");
    return more.say(turn, "massage." + key).showing(View.page("massage"));
  }
}
