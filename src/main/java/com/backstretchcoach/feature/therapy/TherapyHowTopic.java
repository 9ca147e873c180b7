package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;

/** What to use for cold or heat, and how to keep it safe. */
public record TherapyHowTopic(Therapies therapies, MoreQuestion more) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Optional<Therapy> asked = TherapySlot.read(turn);
    String key = "therapy." + asked.map(Therapy::id).orElse("both");
    return Cloth.said(more.say(turn, key).showing(new HotColdView(asked, therapies)));
  }
}
