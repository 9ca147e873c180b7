package com.backstretchcoach.feature.food;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;

/** The caution that goes with food that is recommended, once a session. */
final class KidneyCaution {
  /** Marks that it has been said. */
  private static final String NAME = "kidney_caution";

  /** Marks that nothing is to be recommended any more. */
  private static final String LIMITED = "potassium_limit";

  private KidneyCaution() {}

  static Conversation limiting(Conversation conversation) {
    return conversation.marking(LIMITED, true);
  }

  /** Whether the person may have been told to limit potassium, and foods are not praised. */
  static boolean limits(Turn turn) {
    return turn.conversation().hasSaid(LIMITED);
  }

  /** The same recommendation with the caution, unless that has been said. */
  static Reply with(Turn turn, Reply recommendation) {
    Conversation conversation = recommendation.conversation();
    return conversation.hasSaid(NAME)
        ? recommendation
        : recommendation
            .saying(
                turn.phrases()
                    .sentences(recommendation.words(), turn.phrases().say("food.kidney_caution")))
            .withConversation(conversation.marking(NAME, true));
  }
}
