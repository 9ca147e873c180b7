package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.advice.SessionLength;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.advice.TherapyFacts;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Wish;
import com.backstretchcoach.screen.View;
import java.util.Optional;

/** Offers a timer for cold or heat, of a length that does no harm. */
public record TherapyTimerTopic(Therapies therapies) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    TherapyLength length = new TherapyLength(therapies);
    TherapyFacts facts = length.facts(turn);
    Optional<String> wanted = turn.slots().text("duration");
    if (wanted.isEmpty()) {
      return offer(turn, "", facts.usualMinutes());
    }
    return switch (SessionLength.of(wanted.get(), facts)) {
      case SessionLength.Fine fine -> offer(turn, "", fine.minutes());
      case SessionLength.Brief() ->
          offer(
              turn,
              turn.phrases().say("timing.brief", TherapyValues.of(facts)),
              facts.usualMinutes());
      case SessionLength.TooLong tooLong ->
          offer(turn, length.tooLong(turn, tooLong).spoken(), facts.mostMinutes());
      case SessionLength.SoundsLikeFifteen() -> length.soundsLikeFifteen(turn);
      case SessionLength.NotUnderstood() ->
          offer(
              turn,
              turn.phrases().say("timer.no_number", TherapyValues.of(facts)),
              facts.usualMinutes());
    };
  }

  /** Offers it after some words, if there are any; another length is for the same therapy. */
  private Answer offer(Turn turn, String words, long minutes) {
    Optional<Therapy> therapy =
        TherapySlot.read(turn).or(() -> turn.conversation().wish().flatMap(TherapyTimerTopic::of));
    return TimerOffer.after(turn, words, therapy, minutes)
        .showing(new View.HotCold(therapy, therapies));
  }

  private static Optional<Therapy> of(Wish wish) {
    return wish instanceof Wish.OfTimer(Optional<Therapy> therapy, int minutes)
        ? therapy
        : Optional.empty();
  }
}
