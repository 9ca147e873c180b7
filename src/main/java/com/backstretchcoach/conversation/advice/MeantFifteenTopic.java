package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.SessionLength;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import com.backstretchcoach.voice.Phrases;
import java.util.Map;

/** Yes and no to whether fifteen minutes were meant where fifty was heard. */
record MeantFifteenTopic(Therapies therapies, boolean yes) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    if (!yes) {
      return new TherapyLength(therapies)
          .tooLong(turn, new SessionLength.TooLong(SessionLength.FIFTY));
    }
    Phrases phrases = turn.phrases();
    int minutes = therapies.cold().usualMinutes();
    return Answer.of(
        turn,
        String.join(
            " ",
            phrases.say("timing.fifteen"),
            phrases.say("timer.not_yet"),
            phrases.say("timer.own", Map.of("minutes", minutes))));
  }
}
