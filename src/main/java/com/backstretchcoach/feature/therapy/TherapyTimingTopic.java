package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.advice.SessionLength;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.advice.TherapyFacts;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.screen.View;
import java.util.Map;
import java.util.Optional;

/** How long, how often and how far apart; and whether a given length is all right. */
public record TherapyTimingTopic(Therapies therapies) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    Optional<String> wanted = turn.slots().text("duration");
    return wanted
        .map(duration -> judge(turn, duration))
        .orElseGet(() -> inGeneral(turn))
        .showing(new View.HotCold(TherapySlot.read(turn), therapies));
  }

  private Answer judge(Turn turn, String duration) {
    TherapyLength length = new TherapyLength(therapies);
    TherapyFacts facts = length.facts(turn);
    return switch (SessionLength.of(duration, facts)) {
      case SessionLength.Fine fine ->
          Answer.of(
              turn,
              turn.phrases()
                  .say(
                      "timing.fine",
                      Map.of("minutes", fine.minutes(), "most", facts.mostMinutes())));
      case SessionLength.Brief() ->
          Answer.of(turn, turn.phrases().say("timing.brief", TherapyValues.of(facts)));
      case SessionLength.TooLong tooLong -> length.tooLong(turn, tooLong);
      case SessionLength.SoundsLikeFifteen() -> length.soundsLikeFifteen(turn);
      case SessionLength.NotUnderstood() -> inGeneral(turn);
    };
  }

  private Answer inGeneral(Turn turn) {
    String key = "timing." + TherapySlot.read(turn).map(Therapy::id).orElse("both");
    TherapyFacts facts = new TherapyLength(therapies).facts(turn);
    return Answer.of(turn, turn.phrases().say(key, TherapyValues.of(facts)));
  }
}
