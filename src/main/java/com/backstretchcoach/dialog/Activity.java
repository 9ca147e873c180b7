package com.backstretchcoach.dialog;

import java.util.Optional;

/** What the skill is for: a session opens with it, and other answers lead back to it. */
public interface Activity {
  /** Opens a session. */
  Reply open(Turn turn);

  /** Opens a session for a routine or a link, which has asked for it and said how. */
  Reply begin(Turn turn);

  /** The answer with the activity's own question at its end. */
  Reply leadBack(Turn turn, Reply answer);

  /** What is to be seen of it while something else is talked about. */
  Optional<Picture> aside(Turn turn, Conversation after);

  /** The device could not play the last response. */
  Reply soundLost(Turn turn);
}
