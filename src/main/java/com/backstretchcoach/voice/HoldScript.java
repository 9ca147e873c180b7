package com.backstretchcoach.voice;

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

  private final Settings settings;
  private final Phrases phrases;

  HoldScript(Settings settings, Phrases phrases) {
    this.settings = settings;
    this.phrases = phrases;
  }

  List<Cue> cues(Step.Play play) {
    Tempo tempo = Tempo.of(settings.pace(), play.brief());
    List<Cue> cues = new ArrayList<>();
    for (Leg leg : play.legs()) {
      boolean first = cues.isEmpty();
      String cue = cueFor(leg, play, first);
      cues.add(first ? new Cue.Speech(cue) : new Cue.During(tempo.change(), cue));
      settle(cues, tempo.settle());
      cues.add(new Cue.Hold(leg, settings.holdSeconds(), counts()));
      cues.add(new Cue.Speech(phrases.say(play.brief() ? "release.brief" : "release.full")));
    }
    return cues;
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
        phrases.all("number"),
        phrases.say("halfway"));
  }

  private String cueFor(Leg leg, Step.Play play, boolean first) {
    Map<String, String> values =
        Map.of("round", phrases.number(leg.round()), "side", phrases.side(leg.side()));
    if (first && play.opening() == Step.Opening.AGAIN) {
      return phrases.say(play.brief() ? "cue.again.brief" : "cue.again.full", values);
    }
    if (first && play.opening() == Step.Opening.BEGIN && !play.brief()) {
      return phrases.say("cue.begin", values);
    }
    boolean newRound = first || leg.side() == settings.firstSide();
    String key = newRound ? "cue.round" : "cue.other";
    return phrases.say(key + (play.brief() ? ".brief" : ".full"), values);
  }
}
