package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Healing;
import com.backstretchcoach.feature.therapy.facts.InjuryTime;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Map;

/** Hot or cold, by when it was hurt; both and one question where that is not said. */
public record HotOrColdTopic(Therapies therapies) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return new InjuredLately(therapies)
        .answer(turn, healing -> since(turn, healing), () -> both(turn));
  }

  /**
   * Answers when it is known how long ago it was.
   *
   * @param ago an AMAZON.DURATION value
   */
  Reply elapsed(Turn turn, String ago) {
    return new InjuredLately(therapies)
        .answer(turn, InjuryTime.ofElapsed(ago), healing -> since(turn, healing), () -> both(turn));
  }

  private String both(Turn turn) {
    return turn.phrases().say("hotcold.both", cold());
  }

  private Reply since(Turn turn, Healing healing) {
    String answer =
        switch (healing) {
          case FRESH -> turn.phrases().say("hotcold.fresh", cold());
          case TURNING -> turn.phrases().say("hotcold.turning", cold());
          case SETTLED -> turn.phrases().say("hotcold.settled", heat());
          case LINGERING -> turn.phrases().say("hotcold.lingering", heat());
        };
    String opening =
        TherapySlot.read(turn).map(therapy -> opening(turn, therapy, healing)).orElse("");
    Reply said = Reply.say(turn, opening, answer).personal();
    return healing.therapy().map(therapy -> timed(turn, said, therapy)).orElse(said);
  }

  private Reply timed(Turn turn, Reply said, Therapy therapy) {
    return TimerOffer.atEnd(turn, said, therapy, therapies.of(therapy).usualMinutes());
  }

  private static String opening(Turn turn, Therapy asked, Healing healing) {
    return switch (healing) {
      case FRESH ->
          turn.phrases()
              .say(asked == Therapy.COLD ? "hotcold.asked.agrees" : "hotcold.asked.heat_early");
      case TURNING -> "";
      case SETTLED, LINGERING ->
          turn.phrases()
              .say(asked == Therapy.HEAT ? "hotcold.asked.agrees" : "hotcold.asked.cold_late");
    };
  }

  private Map<String, ?> cold() {
    return TherapyValues.of(therapies.cold());
  }

  private Map<String, ?> heat() {
    return TherapyValues.of(therapies.heat());
  }
}
