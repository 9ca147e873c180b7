package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.advice.Healing;
import com.backstretchcoach.advice.HotOrCold;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.Therapy;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Phrases;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** When it was hurt, which decides between hot and cold; asks where the person has not said. */
public record InjuredLately(Therapies therapies) {
  /**
   * The answer that fits how long ago it was hurt; heat where nothing was hurt.
   *
   * @param since the answer where that is known
   * @param unknown said before the question where it is not
   */
  public Answer answer(Turn turn, Function<Healing, Answer> since, Supplier<String> unknown) {
    if (InjurySlots.none(turn)) {
      return new InjuredLatelyTopic(therapies, false).answer(turn);
    }
    return InjurySlots.read(turn)
        .flatMap(injury -> new HotOrCold(therapies).healing(injury))
        .map(healing -> since.apply(healing).showing(view(healing.therapy())))
        .orElseGet(() ->
            Answer.of(turn, unknown.get())
                .asking(question(turn.phrases()))
                .showing(view(Optional.empty())));
  }

  private View view(Optional<Therapy> advised) {
    return new View.HotCold(advised, therapies);
  }

  private static FollowUp question(Phrases phrases) {
    return new FollowUp(
        Question.INJURED_LATELY, phrases.say("hotcold.ask"), phrases.say("hotcold.reprompt"));
  }
}
