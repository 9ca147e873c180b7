package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.SessionLength;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import java.util.Optional;

/** Yes and no to whether fifteen minutes were meant where fifty was heard. */
public record MeantFifteenTopic(Therapies therapies, boolean yes) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    if (!yes) {
      return new TherapyLength(therapies)
          .tooLong(turn, new SessionLength.TooLong(SessionLength.FIFTY));
    }
    return TimerOffer.after(
            turn,
            turn.phrases().say("timing.fifteen"),
            Optional.empty(),
            therapies.cold().usualMinutes())
        .showing(new HotColdView(Optional.empty(), therapies));
  }
}
