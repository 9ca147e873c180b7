package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.SessionLength;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.feature.therapy.facts.TherapyFacts;
import java.util.Optional;

/** Offers a timer for cold or heat, of a length that does no harm. */
public record TherapyTimerTopic(Therapies therapies) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return turn.slots()
        .text("duration")
        .map(wanted -> of(turn, wanted))
        .orElseGet(() -> offer(turn, "", new TherapyLength(therapies).facts(turn).usualMinutes()));
  }

  /**
   * Offers one of a length that was said.
   *
   * @param wanted an AMAZON.DURATION value
   */
  Reply of(Turn turn, String wanted) {
    TherapyLength length = new TherapyLength(therapies);
    TherapyFacts facts = length.facts(turn);
    return switch (SessionLength.of(wanted, facts)) {
      case SessionLength.Fine fine -> offer(turn, "", fine.minutes());
      case SessionLength.Brief() ->
          offer(
              turn,
              turn.phrases().say("timing.brief", TherapyValues.of(facts)),
              facts.usualMinutes());
      case SessionLength.TooLong tooLong ->
          offer(turn, length.tooLong(turn, tooLong).words(), facts.mostMinutes());
      case SessionLength.SoundsLikeFifteen() -> length.soundsLikeFifteen(turn);
      case SessionLength.NotUnderstood() ->
          offer(
              turn,
              turn.phrases().say("timer.no_number", TherapyValues.of(facts)),
              facts.usualMinutes());
    };
  }

  /** Offers it after some words, if there are any; another length is for the same therapy. */
  private Reply offer(Turn turn, String words, long minutes) {
    Optional<Therapy> therapy =
        TherapySlot.read(turn).or(() -> PackTimer.read(turn.asked()).flatMap(PackTimer::therapy));
    return TimerOffer.after(turn, words, therapy, minutes)
        .showing(new HotColdView(therapy, therapies));
  }
}
