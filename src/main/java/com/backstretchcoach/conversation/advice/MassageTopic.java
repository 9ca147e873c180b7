package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.MassageTool;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Phrases;

/** How to massage the back, with what, and when not. */
final class MassageTopic implements Topic {
  @Override
  public Answer answer(Turn turn) {
    Phrases phrases = turn.phrases();
    String key =
        turn.slots().id("tool").flatMap(MassageTool::named).map(MassageTool::id).orElse("how");
    return Answer.of(
            turn,
            String.join(
                " ",
                phrases.say("massage." + key),
                phrases.say("massage.when_not"),
                phrases.say("massage.ask_first")))
        .showing(new View.Massage());
  }
}
