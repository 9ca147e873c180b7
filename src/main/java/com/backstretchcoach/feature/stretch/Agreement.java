package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Event;

/**
 * Asks, before the next hold, whether somebody who knows has agreed to the stretch. It is asked of
 * a person who has just named a condition, and serves this session only.
 */
record Agreement(StretchActivity stretch) {
  private static final String ID = "AGREEMENT";

  static Reply ask(Turn turn) {
    return Reply.say(turn)
        .asking(
            FollowUp.of(
                ID, turn.phrases().say("agreement.ask"), turn.phrases().say("agreement.reprompt")));
  }

  Question question() {
    return Question.of(ID, this::given, Agreement::missing).askedAgain("agreement.reprompt");
  }

  private Reply given(Turn turn) {
    return stretch.on(
        turn.withConversation(turn.conversation().marking(Said.AGREEMENT_DUE, false)),
        new Event.Ready());
  }

  private static Reply missing(Turn turn) {
    return Reply.say(turn, turn.phrases().say("agreement.missing")).ending();
  }
}
