package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Event;

/** Gives yes and no the meaning of the question that is open. */
final class YesNo {
  private final StretchTalk stretch;
  private final TopicTalk topics;
  private final Feature advice;

  YesNo(StretchTalk stretch, TopicTalk topics, Feature advice) {
    this.stretch = stretch;
    this.topics = topics;
    this.advice = advice;
  }

  Reply answer(Turn turn, boolean yes) {
    Question question = turn.conversation().question();
    return switch (question) {
      case CARRY_ON -> yes ? stretch.on(turn, new Event.Agree()) : Welcome.afresh(turn);
      case FORGET_ME -> topics.on(turn, yes ? MemoryTalk::hasForgotten : MemoryTalk::doesNotForget);
      default -> other(turn, question, yes);
    };
  }

  private Reply other(Turn turn, Question question, boolean yes) {
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
