package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import java.util.HashMap;
import java.util.Map;

/** The cloth between a pack and the skin, which is mentioned once a session. */
final class Cloth {
  private static final String NAME = "cloth";

  private Cloth() {}

  /** Whether it is yet to be mentioned. */
  static boolean isDue(Turn turn) {
    return !turn.conversation().hasSaid(NAME);
  }

  /** The same answer, which mentions it. */
  static Reply said(Reply answer) {
    return answer.withConversation(answer.conversation().marking(NAME, true));
  }

  /** Answers with a text that has a place for it. */
  static Reply say(Turn turn, String key, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("cloth", isDue(turn) ? turn.phrases().say("cloth") : "");
    return said(Reply.say(turn, turn.phrases().say(key, all)));
  }
}
