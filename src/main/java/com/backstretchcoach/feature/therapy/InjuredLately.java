package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Healing;
import com.backstretchcoach.feature.therapy.facts.HotOrCold;
import com.backstretchcoach.feature.therapy.facts.InjuryTime;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.screen.View;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** When it was hurt, which decides between hot and cold; asks where the person has not said. */
public record InjuredLately(Therapies therapies) {
  /** The id of the question whether it was hurt in the last three days. */
  static final String QUESTION = "INJURED_LATELY";

  /**
   * The answer that fits how long ago it was hurt; heat where nothing was hurt.
   *
   * @param since the answer where that is known
   * @param unknown the answer before the question where it is not
   */
  public Reply answer(Turn turn, Function<Healing, Reply> since, Supplier<Reply> unknown) {
    if (InjurySlots.none(turn)) {
      return new InjuredLatelyTopic(therapies, false).answer(turn);
    }
    return answer(turn, InjurySlots.read(turn), since, unknown);
  }

  /** The same where it is known from elsewhere when that was. */
  Reply answer(
      Turn turn,
      Optional<InjuryTime> when,
      Function<Healing, Reply> since,
      Supplier<Reply> unknown) {
    return when.flatMap(injury -> new HotOrCold(therapies).healing(injury))
        .map(healing -> since.apply(healing).showing(view(healing.therapy())))
        .orElseGet(() ->
            isAsked(turn)
                ? undated(turn)
                : unknown.get().asking(question(turn.phrases())).showing(view(Optional.empty())));
  }

  /** Whether the question is open already, so that it is not asked again. */
  private static boolean isAsked(Turn turn) {
    return turn.conversation().question().filter(open -> open.id().equals(QUESTION)).isPresent();
  }

  /** Who answers with cold or heat, or with a time that says too little, hears what to go by. */
  Reply undated(Turn turn) {
    return TherapySlot.read(turn)
        .map(therapy ->
            TimerOffer.atEnd(
                    turn,
                    Cloth.say(
                        turn,
                        "hotcold.chosen." + therapy.id(),
                        TherapyValues.of(therapies.of(therapy))),
                    therapy,
                    therapies.of(therapy).usualMinutes())
                .showing(view(Optional.of(therapy))))
        .orElseGet(() ->
            Reply.say(turn, turn.phrases().say("hotcold.unsure")).showing(view(Optional.empty())));
  }

  private View view(Optional<Therapy> advised) {
    return new HotColdView(advised, therapies);
  }

  private static FollowUp question(Phrases phrases) {
    return FollowUp.of(QUESTION, phrases.say("hotcold.ask"), phrases.say("hotcold.reprompt"));
  }
}
