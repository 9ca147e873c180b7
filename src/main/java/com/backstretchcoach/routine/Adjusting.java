package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Ask;
import com.backstretchcoach.routine.Step.Note;
import com.backstretchcoach.routine.Step.Opening;
import com.backstretchcoach.routine.Step.Prompt;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Changes how the set is done and goes on where the person was. */
final class Adjusting {
  private static final int STEP_SECONDS = 5;

  private final Playing playing;

  Adjusting(Playing playing) {
    this.playing = playing;
  }

  Outcome next(StretchSet set, Event.Adjustment event) {
    Settings settings = set.settings();
    return switch (event) {
      case Event.ChangeHold(int seconds) -> hold(set, seconds);
      case Event.Longer() -> holdByStep(set, STEP_SECONDS);
      case Event.Shorter() -> holdByStep(set, -STEP_SECONDS);
      case Event.Slower() -> pace(set, settings.pace().slower());
      case Event.Faster() -> pace(set, settings.pace().faster());
      case Event.Count(CountStyle style) -> count(set, style);
      case Event.CountLess() -> count(set, settings.countStyle().quieter());
      case Event.ChangeFlow(Flow flow) -> flow(set, flow);
      case Event.LeaveOut(Side side) -> leaveOut(set, side);
      case Event.BothSides() -> playing.carryOn(set.withLeftOut(Set.of()), new Remark.SidesBack());
      case Event.ChooseSide(Side side) -> chooseSide(set, side);
    };
  }

  private Outcome hold(StretchSet set, int seconds) {
    int nearest = Settings.nearestHold(seconds);
    if (nearest != seconds) {
      StretchSet offered =
          (set.stage() == Stage.UNDER_WAY ? set.withStage(Stage.PAUSED) : set)
              .withOfferedHold(nearest);
      return new Outcome(
          offered,
          List.of(
              new Note(new Remark.HoldRefused(seconds, nearest)),
              new Ask(Prompt.NEW_HOLD, set.next(), nearest)));
    }
    Settings changed = set.settings().withHoldSeconds(seconds);
    return playing.carryOn(
        set.withOfferedHold(0).withSettings(changed),
        new Remark.HoldIs(seconds, changed.holdIsInArticle()));
  }

  private Outcome holdByStep(StretchSet set, int step) {
    int wanted = Settings.nearestHold(set.settings().holdSeconds() + step);
    return wanted == set.settings().holdSeconds()
        ? playing.carryOn(set, new Remark.HoldRefused(wanted + step, wanted))
        : hold(set, wanted);
  }

  private Outcome pace(StretchSet set, Pace pace) {
    return playing.carryOn(
        set.withSettings(set.settings().withPace(pace)), new Remark.PaceIs(pace));
  }

  private Outcome count(StretchSet set, CountStyle style) {
    return playing.carryOn(
        set.withSettings(set.settings().withCountStyle(style)), new Remark.CountIs(style));
  }

  private Outcome flow(StretchSet set, Flow flow) {
    StretchSet changed = set.withSettings(set.settings().withFlow(flow));
    return playing.carryOn(changed, new Remark.FlowIs(flow, playing.fitsInOne(changed)));
  }

  private Outcome leaveOut(StretchSet set, Side side) {
    Set<Side> out = EnumSet.of(side);
    out.addAll(set.leftOut());
    StretchSet changed = set.withLeftOut(out);
    if (changed.legs().isEmpty()) {
      return playing.finish(changed, new Remark.NothingLeft());
    }
    if (set.stage() == Stage.FINISHED) {
      return playing.carryOn(changed, new Remark.SideOut(side));
    }
    List<Leg> ahead = changed.from(changed.next());
    return ahead.isEmpty()
        ? playing.finish(changed, new Remark.SideOut(side))
        : playing.carryOn(changed.withNext(ahead.getFirst()), new Remark.SideOut(side));
  }

  private Outcome chooseSide(StretchSet set, Side side) {
    StretchSet here = set.withLeftOut(without(set.leftOut(), side));
    Leg wanted = new Leg(set.next().round(), side);
    boolean otherStillAhead = set.next().side() == set.settings().firstSide();
    StretchSet chosen =
        otherStillAhead
            ? here.withSettings(here.settings().withFirstSide(side)).withNext(wanted)
            : here.withNext(wanted);
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> playing.carryOn(chosen, new Remark.Begins(side));
      case UNDER_WAY, PAUSED -> playing.play(chosen, Opening.AGAIN);
      case BETWEEN_ROUNDS -> playing.play(chosen, Opening.ON);
      case FINISHED ->
          playing.carryOn(
              here.withSettings(here.settings().withFirstSide(side)), new Remark.Begins(side));
    };
  }

  private static Set<Side> without(Set<Side> sides, Side side) {
    Set<Side> others = EnumSet.noneOf(Side.class);
    others.addAll(sides);
    others.remove(side);
    return others;
  }
}
