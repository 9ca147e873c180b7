package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.SessionLength;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.feature.therapy.facts.TherapyFacts;
import java.util.Map;

/** How long, how often and how far apart; and whether a given length is all right. */
public record TherapyTimingTopic(Therapies therapies, MoreQuestion more) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return turn.slots()
        .text("duration")
        .map(duration -> judge(turn, duration))
        .orElseGet(() -> inGeneral(turn));
  }

  /**
   * Says whether a length of time is all right.
   *
   * @param duration an AMAZON.DURATION value
   */
  Reply judge(Turn turn, String duration) {
    TherapyLength length = new TherapyLength(therapies);
    TherapyFacts facts = length.facts(turn);
    return switch (SessionLength.of(duration, facts)) {
      case SessionLength.Fine fine ->
          say(turn, "timing.fine", Map.of("minutes", fine.minutes(), "most", facts.mostMinutes()));
      case SessionLength.Brief() -> say(turn, "timing.brief", TherapyValues.of(facts));
      case SessionLength.TooLong tooLong -> length.tooLong(turn, tooLong).showing(view(turn));
      case SessionLength.SoundsLikeFifteen() -> length.soundsLikeFifteen(turn).showing(view(turn));
      case SessionLength.NotUnderstood() -> inGeneral(turn);
    };
  }

  private Reply inGeneral(Turn turn) {
    String key = "timing." + TherapySlot.read(turn).map(Therapy::id).orElse("both");
    return more.say(turn, key).showing(view(turn));
  }

  private Reply say(Turn turn, String key, Map<String, ?> values) {
    return Reply.say(turn, turn.phrases().say(key, values)).showing(view(turn));
  }

  private HotColdView view(Turn turn) {
    return new HotColdView(TherapySlot.read(turn), therapies);
  }
}
