package com.backstretchcoach.dialog;

import com.backstretchcoach.voice.Script;
import java.util.Optional;

/** Says what is asked of it, and leads back with a question. */
final class FakeActivity implements Activity {
  /** The question that it leads back with. */
  static final String QUESTION = "Anything else?";

  @Override
  public Reply open(Turn turn) {
    return played(turn, "opened");
  }

  @Override
  public Reply begin(Turn turn) {
    return played(turn, "begun");
  }

  @Override
  public Reply soundLost(Turn turn) {
    return played(turn, "sound lost");
  }

  @Override
  public Reply leadBack(Turn turn, Reply answer) {
    return answer.playing(script(turn, answer.words() + " " + QUESTION));
  }

  @Override
  public Optional<Picture> aside(Turn turn, Conversation after) {
    return Optional.empty();
  }

  private static Reply played(Turn turn, String words) {
    return Reply.play(turn.conversation(), script(turn, words));
  }

  private static Script script(Turn turn, String words) {
    return Script.of(
        words, QUESTION, turn.conversation().set().settings().pace(), turn.phrases().language());
  }
}
