package com.backstretchcoach.voice;

import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Turns the steps of the routine into a timeline. For one turn, and one thread. */
public final class Director {
  private static final Duration WAIT = Duration.ofSeconds(30);

  private final Phrases phrases;
  private Holds directed = Holds.NONE;

  /** Directs for one turn. */
  public Director(Phrases phrases) {
    this.phrases = phrases;
  }

  /** The timeline of the steps, with the reprompt of the question among them. */
  public Script script(Settings settings, List<Step> steps) {
    List<Cue> cues = new ArrayList<>();
    String reprompt = "";
    for (Step step : steps) {
      cues.addAll(cues(settings, step));
      if (step instanceof Step.Ask ask) {
        reprompt = question(ask, "reprompt");
      }
    }
    return new Script(cues, reprompt, settings.pace(), phrases.language());
  }

  /** The question of a step, or its reprompt. */
  private String question(Step.Ask ask, String part) {
    String key = "ask." + ask.prompt().name().toLowerCase(Locale.ROOT) + "." + part;
    Leg leg = ask.leg();
    return phrases.say(
        key,
        Map.of(
            "round", phrases.number(leg.round()),
            "side", phrases.side(leg.side()),
            "seconds", ask.number()));
  }

  private List<Cue> cues(Settings settings, Step step) {
    return switch (step) {
      case Step.Welcome() -> List.of(say("welcome_first"));
      case Step.Play play -> holds(settings, play);
      case Step.Note(var remark) -> List.of(new Cue.Speech(new RemarkWords(phrases).of(remark)));
      case Step.Wait() -> List.of(new Cue.Silence(WAIT));
      case Step.Finished(int holds) ->
          List.of(
              new Cue.Speech(
                  phrases.say(
                      holds == 1 ? "finished.one" : "finished.some",
                      Map.of("holds", phrases.number(holds)))));
      case Step.Ask ask -> List.of(new Cue.Speech(question(ask, "question")));
      case Step.Goodbye goodbye -> goodbye(goodbye);
    };
  }

  /** Holds that were directed to learn how long they are need not be directed again. */
  private List<Cue> holds(Settings settings, Step.Play play) {
    if (!directed.beginWith(settings, play)) {
      directed = new Holds(settings, play, new HoldScript(settings, phrases).legs(play));
    }
    return directed.first(play.legs().size());
  }

  private List<Cue> goodbye(Step.Goodbye goodbye) {
    List<Cue> cues = new ArrayList<>();
    if (goodbye.posture() == Step.Posture.HOLDING) {
      cues.add(say("goodbye.let_go"));
    }
    int holds = goodbye.holdsDone();
    if (holds == 0) {
      cues.add(say(goodbye.posture() == Step.Posture.UP ? "goodbye.none" : "goodbye.lying"));
    } else {
      String key = holds == 1 ? "goodbye.one" : "goodbye.some";
      cues.add(new Cue.Speech(phrases.say(key, Map.of("holds", phrases.number(holds)))));
    }
    return cues;
  }

  private Cue say(String key) {
    return new Cue.Speech(phrases.say(key));
  }

  private record Holds(Settings settings, Step.Play play, List<List<Cue>> legs) {
    static final Holds NONE =
        new Holds(
            Settings.DEFAULT,
            new Step.Play(List.of(), Step.Opening.BEGIN, false, false),
            List.of());

    boolean beginWith(Settings asked, Step.Play other) {
      return asked.equals(settings) && play.first(other.legs().size()).equals(other);
    }

    List<Cue> first(int count) {
      return legs.subList(0, count).stream().flatMap(List::stream).toList();
    }
  }
}
