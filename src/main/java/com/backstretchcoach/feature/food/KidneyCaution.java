package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;

/** The caution that goes with food that is recommended, once a session. */
public final class KidneyCaution {
  /** Marks that it has been said. */
  private static final String NAME = "kidney_caution";

  private KidneyCaution() {}

  static Conversation due(Conversation conversation) {
    return conversation.marking(NAME, false);
  }

  public static Reply with(Turn turn, String recommendation) {
    if (turn.conversation().hasSaid(NAME)) {
      return Reply.say(turn, recommendation);
    }
    return Reply.say(turn, recommendation, turn.phrases().say("food.kidney_caution"))
        .withConversation(turn.conversation().marking(NAME, true));
  }
}
