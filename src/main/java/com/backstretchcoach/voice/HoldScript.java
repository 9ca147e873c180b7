package com.backstretchcoach.voice;

import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts words and quiet around holds: cue, settle, hold, release, change legs. */
final class HoldScript {
  /** The word takes the rest of the time to settle. */
  private static final Duration WORD_HOLD = Duration.ofMillis(500);

  private static final String COACHED_FIRST = "coached.first";
  private static final Duration TO_BEND = Duration.ofMillis(1_500);
  private static final Duration TO_TAKE_HOLD = Duration.ofSeconds(2);

  private final Settings settings;
  private final Phrases phrases;

  HoldScript(Settings settings, Phrases phrases) {
    this.settings = settings;
    this.phrases = phrases;
  }

  /** The cues of each leg; those of a leg do not depend on how many come after it. */
  List<List<Cue>> legs(Step.Play play) {
    Tempo tempo = Tempo.of(settings.pace(), play.brief());
    List<List<Cue>> legs = new ArrayList<>();
    List<String> keys = play.legs().stream().map(leg -> key(leg, play)).toList();
    for (int i = 0; i < keys.size(); i++) {
      Leg leg = play.legs().get(i);
      List<Cue> cues = new ArrayList<>();
      if (i == 0 && keys.getFirst().equals(COACHED_FIRST)) {
        coach(cues, leg);
      } else {
        boolean goesOn = i > 0 || play.opening() == Step.Opening.ON;
        String cue =
            goesOn
                ? phrases.nth(place(leg) / 2, keys.get(i), values(leg))
                : phrases.say(keys.get(i), values(leg));
        cues.add(i == 0 ? new Cue.Speech(cue) : new Cue.During(tempo.change(), cue));
      }
      settle(cues, tempo.settle());
      cues.add(new Cue.Hold(leg, settings.holdSeconds(), counts()));
      String release = play.brief() ? "release.brief" : "release.full";
      cues.add(new Cue.Speech(phrases.nth(place(leg), release, Map.of())));
      legs.add(cues);
    }
    return legs;
  }

  /** The place of a leg in its set, from 0: no cue and no release is heard twice in one. */
  private int place(Leg leg) {
    return 2 * (leg.round() - 1) + (leg.side() == settings.firstSide() ? 0 : 1);
  }

  /** Each step of the first leg comes with the time to do it. */
  private void coach(List<Cue> cues, Leg leg) {
    cues.add(new Cue.Speech(phrases.say(COACHED_FIRST + ".bend", values(leg))));
    cues.add(new Cue.Silence(TO_BEND));
    cues.add(new Cue.Speech(phrases.say(COACHED_FIRST + ".hands")));
    cues.add(new Cue.Silence(TO_TAKE_HOLD));
    cues.add(new Cue.Speech(phrases.say(COACHED_FIRST + ".draw")));
  }

  /** Counting aloud begins with the hold; the other styles need a word that says so. */
  private void settle(List<Cue> cues, Duration length) {
    if (settings.countStyle() == CountStyle.EVERY_SECOND) {
      cues.add(new Cue.Silence(length));
    } else {
      cues.add(new Cue.Silence(length.minus(WORD_HOLD)));
      cues.add(new Cue.Speech(phrases.say("hold")));
    }
  }

  private List<Cue.Count> counts() {
    return CountPlan.of(
        settings.countStyle(),
        settings.holdSeconds(),
        phrases.language().variants("number"),
        phrases.say("halfway"));
  }

  private Map<String, ?> values(Leg leg) {
    return Map.of("round", phrases.number(leg.round()), "side", phrases.side(leg.side()));
  }

  private String key(Leg leg, Step.Play play) {
    boolean first = leg.equals(play.legs().getFirst());
    if (play.coached() && leg.round() == 1) {
      return first && play.opening() == Step.Opening.AGAIN
          ? "coached.again"
          : leg.side() == settings.firstSide() ? COACHED_FIRST : "coached.second";
    }
    if (first && play.opening() == Step.Opening.AGAIN) {
      return play.brief() ? "cue.again.brief" : "cue.again.full";
    }
    if (first && play.opening() == Step.Opening.BEGIN && !play.brief()) {
      return "cue.begin";
    }
    boolean newRound = first || leg.side() == settings.firstSide();
    return (newRound ? "cue.round" : "cue.other") + (play.brief() ? ".brief" : ".full");
  }
}
