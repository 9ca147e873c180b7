package com.backstretchcoach.feature.massage;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.screen.View;

/** How to massage the back, with what, and when not. */
public final class MassageTopic implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Phrases phrases = turn.phrases();
    String key =
        turn.slots().id("tool").flatMap(MassageTool::named).map(MassageTool::id).orElse("how");
    return Reply.say(
            turn,
            phrases.sentences(
                phrases.say("massage." + key),
                phrases.say("massage.when_not"),
                phrases.say("massage.ask_first")))
        .showing(View.page("massage"));
  }
}
