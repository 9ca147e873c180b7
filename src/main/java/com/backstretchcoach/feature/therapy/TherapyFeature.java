package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.SlotType;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cold and heat: which, how long, how to, and a timer for a pack. */
public final class TherapyFeature implements Feature {
  private final Therapies therapies = Therapies.load();
  private final HotOrColdTopic hotOrCold = new HotOrColdTopic(therapies);
  private final MoreQuestion more =
      new MoreQuestion("MORE_THERAPY", List.of("timing.", "therapy."), this::values);
  private final TherapyTimingTopic timing = new TherapyTimingTopic(therapies, more);
  private final TherapyTimerTopic timer = new TherapyTimerTopic(therapies);

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.HOT_OR_COLD, hotOrCold,
        Intent.SWITCH_TO_HEAT, new SwitchToHeatTopic(therapies),
        Intent.THERAPY_TIMING, timing,
        Intent.THERAPY_HOW, new TherapyHowTopic(therapies, more),
        Intent.THERAPY_TIMER, timer);
  }

  @Override
  public List<Question> questions() {
    return List.of(
        more.question(),
        Question.of(
                InjuredLately.QUESTION,
                new InjuredLatelyTopic(therapies, true),
                new InjuredLatelyTopic(therapies, false))
            .whenUnsure(new InjuredLately(therapies)::undated)
            .askedAgain("hotcold.reprompt")
            .hearing((turn, amount) -> amount.days().map(ago -> hotOrCold.elapsed(turn, ago))),
        Question.of(
                TherapyLength.MEANT_FIFTEEN,
                new MeantFifteenTopic(therapies, true),
                new MeantFifteenTopic(therapies, false))
            .askedAgain("timing.meant_fifteen_reprompt")
            .hearing((turn, amount) -> amount.minutes().map(length -> timing.judge(turn, length))),
        Question.of(TimerOffer.SET_TIMER, TherapyFeature::agreed, TherapyFeature::declined)
            .askedAgain("alerts.yes_or_no")
            .hearing((turn, amount) -> amount.minutes().map(length -> timer.of(turn, length))));
  }

  @Override
  public List<SlotType> slotTypes() {
    return List.of(
        SlotType.of(
            "THERAPY",
            Intent.HOT_OR_COLD,
            Map.of(
                Intent.HOT_OR_COLD, "therapy",
                Intent.THERAPY_TIMING, "therapy",
                Intent.THERAPY_HOW, "therapy",
                Intent.THERAPY_TIMER, "therapy")),
        SlotType.of(
            "RECENTLY",
            Intent.HOT_OR_COLD,
            Map.of(Intent.HOT_OR_COLD, "recently", Intent.SWITCH_TO_HEAT, "recently")));
  }

  @Override
  public Optional<Topic> consent(String token, boolean given) {
    return PackTimer.read(token)
        .map(wish -> given ? new SetTimer(wish, true) : turn -> refused(turn, wish));
  }

  /** The figures of the therapy that a text is about; the caps of both are the same. */
  private Map<String, ?> values(Turn turn, String key, String detail) {
    return TherapyValues.of(key.startsWith("timing.heat") ? therapies.heat() : therapies.cold());
  }

  private static Reply agreed(Turn turn) {
    return PackTimer.read(turn.asked())
        .map(wish -> new SetTimer(wish, false).answer(turn))
        .orElseGet(() -> declined(turn));
  }

  private static Reply declined(Turn turn) {
    return Reply.say(turn, turn.phrases().say("alerts.declined"));
  }

  private static Reply refused(Turn turn, PackTimer wish) {
    String own = turn.phrases().say("timer.own", Map.of("minutes", wish.minutes()));
    return Reply.say(turn, turn.phrases().say("alerts.refused"), own);
  }
}
