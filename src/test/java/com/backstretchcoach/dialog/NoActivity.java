package com.backstretchcoach.dialog;

import java.util.Optional;

/** Leads nowhere, as the stretch is not looked at here. */
final class NoActivity implements Activity {
  @Override
  public Reply begin(Turn turn) {
    return open(turn);
  }

  @Override
  public Reply open(Turn turn) {
    return Reply.say(turn);
  }

  @Override
  public Reply leadBack(Turn turn, Reply answer) {
    return answer;
  }

  @Override
  public Optional<Picture> aside(Turn turn, Conversation after) {
    return Optional.empty();
  }

  @Override
  public Reply soundLost(Turn turn) {
    return Reply.silent(turn.conversation());
  }
}
