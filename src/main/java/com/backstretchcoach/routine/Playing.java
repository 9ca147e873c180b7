package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Ask;
import com.backstretchcoach.routine.Step.Note;
import com.backstretchcoach.routine.Step.Opening;
import com.backstretchcoach.routine.Step.Play;
import com.backstretchcoach.routine.Step.Prompt;
import java.util.ArrayList;
import java.util.List;

/** Puts holds into a response, as many as belong together, and the question after them. */
final class Playing {
  private final Capacity capacity;

  Playing(Capacity capacity) {
    this.capacity = capacity;
  }

  /** Plays from the next leg on, or finishes where there is none. */
  Outcome play(StretchSet set, Opening opening, Remark... remarks) {
    StretchSet underWay = startingAtAHeldLeg(set).withOfferedHold(0).withDeclined(0);
    List<Step> steps = notes(remarks);
    List<Leg> legs = together(underWay, opening);
    if (legs.isEmpty()) {
      return finish(set, remarks);
    }
    boolean brief = underWay.settings().flow() == Flow.STRAIGHT_THROUGH || remarks.length > 0;
    boolean coached =
        !underWay.stepsKnown()
            && legs.getFirst().round() == 1
            && underWay.settings().flow() == Flow.ROUND_BY_ROUND;
    steps.add(new Play(legs, opening, brief, coached));
    StretchSet afterwards = underWay.counting(legs);
    afterwards
        .after(legs.getLast())
        .ifPresentOrElse(
            leg -> steps.add(new Ask(offer(underWay, coached), leg, 0)),
            () -> {
              steps.add(new Step.Finished(afterwards.done().size()));
              steps.add(new Ask(Prompt.ANYTHING_ELSE, legs.getLast(), 0));
            });
    return new Outcome(underWay.withStage(Stage.UNDER_WAY), steps);
  }

  /** Who does the stretch for the first time hears how many rounds a set has. */
  private static Prompt offer(StretchSet set, boolean coached) {
    return coached && set.rounds() == Leg.ROUNDS ? Prompt.SECOND_ROUND : Prompt.NEXT_ROUND;
  }

  /** Ends a set of which nothing is left to play. */
  Outcome finish(StretchSet set, Remark... remarks) {
    StretchSet finished = set.withOfferedHold(0).withStage(Stage.FINISHED);
    List<Step> steps = notes(remarks);
    if (!finished.done().isEmpty()) {
      steps.add(new Step.Finished(finished.done().size()));
    }
    steps.add(question(finished));
    return new Outcome(finished, steps);
  }

  /** Acknowledges something and goes on where the person was, without asking if under way. */
  Outcome carryOn(StretchSet set, Remark remark) {
    if (set.stage() == Stage.UNDER_WAY) {
      return play(set, Opening.AGAIN, remark);
    }
    return new Outcome(set, List.of(new Note(remark), question(set)));
  }

  /** Tells that there is no hold left, and asks what else. */
  Outcome tellAllDone(StretchSet set) {
    return carryOn(set, new Remark.AllDone(set.done().size()));
  }

  /** The question that fits the stage. */
  Ask question(StretchSet set) {
    Prompt prompt =
        switch (set.stage()) {
          case NOT_STARTED -> Prompt.START;
          case GETTING_READY -> Prompt.LYING_DOWN;
          case UNDER_WAY, PAUSED -> Prompt.GO_ON;
          case BETWEEN_ROUNDS -> Prompt.NEXT_ROUND;
          case FINISHED -> Prompt.ANYTHING_ELSE;
        };
    return new Ask(prompt, set.next(), 0);
  }

  /** Whether all that is ahead fits one response. */
  boolean fitsInOne(StretchSet set) {
    return together(set, Opening.AGAIN).size() == set.ahead().size();
  }

  private List<Leg> together(StretchSet set, Opening opening) {
    List<Leg> ahead = set.from(set.next());
    int fit =
        set.settings().flow() == Flow.STRAIGHT_THROUGH
            ? capacity.legs(new Play(ahead, opening, true, false), set.settings())
            : 0;
    List<Leg> chosen = List.of();
    for (int round = set.next().round(); round <= set.rounds(); round++) {
      int last = round;
      List<Leg> more = ahead.stream().filter(leg -> leg.round() <= last).toList();
      if (!chosen.isEmpty() && more.size() > fit) {
        break;
      }
      chosen = more;
    }
    return chosen;
  }

  private static StretchSet startingAtAHeldLeg(StretchSet set) {
    return set.from(set.next()).stream().findFirst().map(set::withNext).orElse(set);
  }

  private static List<Step> notes(Remark... remarks) {
    List<Step> steps = new ArrayList<>();
    for (Remark remark : remarks) {
      steps.add(new Note(remark));
    }
    return steps;
  }
}
