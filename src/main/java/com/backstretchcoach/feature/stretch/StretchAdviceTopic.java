package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;

/** What is asked about the stretch or, where that is nothing in particular, its steps. */
final class StretchAdviceTopic implements Topic {
  private static final String STEPS = "steps";

  private final StretchTopics topics = StretchTopics.load();
  private final MoreQuestion more =
      new MoreQuestion("MORE_STRETCH", List.of("stretch_advice."), MoreQuestion.NONE);

  @Override
  public Reply answer(Turn turn) {
    return more.say(
        turn, "stretch_advice." + turn.slots().id("topic").filter(topics::has).orElse(STEPS));
  }

  /** Whether to tell more. */
  Question question() {
    return more.question();
  }
}
