package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.therapy.facts.SessionLength;
import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.feature.therapy.facts.TherapyFacts;
import com.backstretchcoach.language.Phrases;
import java.util.Map;

/** What is said to a length of time that someone has in mind for cold or heat. */
public record TherapyLength(Therapies therapies) {
  /** The id of the question whether fifteen was meant. */
  static final String MEANT_FIFTEEN = "MEANT_FIFTEEN";

  /** Minutes up to which a length that is too long is repeated as it was heard. */
  private static final int LONGEST_REPEATED = 120;

  /** The figures that hold for this turn; the caps of both are the same. */
  public TherapyFacts facts(Turn turn) {
    return therapies.of(TherapySlot.read(turn).orElse(Therapy.COLD));
  }

  public Reply tooLong(Turn turn, SessionLength.TooLong length) {
    Phrases phrases = turn.phrases();
    String heard =
        length.minutes() <= LONGEST_REPEATED
            ? phrases.say("timing.too_long_minutes", Map.of("minutes", length.minutes()))
            : phrases.say("timing.too_long");
    String cap = "timing.cap." + TherapySlot.read(turn).map(Therapy::id).orElse("both");
    return Reply.say(turn, heard, phrases.say(cap, TherapyValues.of(facts(turn))));
  }

  public Reply soundsLikeFifteen(Turn turn) {
    Phrases phrases = turn.phrases();
    return Reply.say(turn, phrases.say("timing.heard_fifty", TherapyValues.of(facts(turn))))
        .asking(
            FollowUp.of(
                MEANT_FIFTEEN,
                phrases.say("timing.meant_fifteen"),
                phrases.say("timing.meant_fifteen_reprompt")));
  }
}
