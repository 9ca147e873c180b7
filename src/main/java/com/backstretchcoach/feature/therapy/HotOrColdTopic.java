package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Healing;
import com.backstretchcoach.feature.therapy.facts.InjuryTime;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.feature.therapy.facts.TherapyFacts;

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

  private Reply both(Turn turn) {
    return Cloth.say(turn, "hotcold.both", TherapyValues.of(therapies.cold()));
  }

  private Reply since(Turn turn, Healing healing) {
    TherapyFacts facts = therapies.of(healing.therapy().orElse(Therapy.COLD));
    Reply said = Cloth.say(turn, key(turn, healing), TherapyValues.of(facts)).personal();
    return healing
        .therapy()
        .map(therapy -> TimerOffer.atEnd(turn, said, therapy, facts.usualMinutes()))
        .orElse(said);
  }

  /** The text that fits also what the person had in mind, where that is known. */
  private static String key(Turn turn, Healing healing) {
    String key = "hotcold." + healing.id();
    return healing
        .therapy()
        .map(advised ->
            TherapySlot.read(turn)
                .map(asked -> key + (asked == advised ? ".agrees" : ".other"))
                .orElse(key + ".plain"))
        .orElse(key);
  }
}
