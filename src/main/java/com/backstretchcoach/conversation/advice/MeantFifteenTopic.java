package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.SessionLength;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import com.backstretchcoach.conversation.alerts.TimerOffer;
import com.backstretchcoach.screen.View;
import java.util.Optional;

/** Yes and no to whether fifteen minutes were meant where fifty was heard. */
record MeantFifteenTopic(Therapies therapies, boolean yes) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    if (!yes) {
      return new TherapyLength(therapies)
          .tooLong(turn, new SessionLength.TooLong(SessionLength.FIFTY));
    }
    return TimerOffer.after(
            turn,
            turn.phrases().say("timing.fifteen"),
            Optional.empty(),
            therapies.cold().usualMinutes())
        .showing(new View.HotCold(Optional.empty(), therapies));
  }
}
