package com.backstretchcoach.conversation;

import com.backstretchcoach.routine.Event;

/** Gives yes and no the meaning of the question that is open. */
final class YesNo {
  private final StretchTalk stretch;
  private final TopicTalk topics;
  private final Advice advice;

  YesNo(StretchTalk stretch, TopicTalk topics, Advice advice) {
    this.stretch = stretch;
    this.topics = topics;
    this.advice = advice;
  }

  Reply answer(Turn turn, boolean yes) {
    Question question = turn.conversation().question();
    return advice
        .reply(question, yes)
        .map(topic -> topics.on(turn, topic))
        .orElseGet(() -> stretch.on(turn, event(question, yes)));
  }

  private static Event event(Question question, boolean yes) {
    if (!yes) {
      return new Event.Decline();
    }
    return question == Question.ANYTHING_ELSE ? new Event.MoreHelp() : new Event.Agree();
  }
}
