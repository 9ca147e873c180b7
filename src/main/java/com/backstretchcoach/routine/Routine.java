package com.backstretchcoach.routine;

import com.backstretchcoach.routine.Step.Goodbye;
import com.backstretchcoach.routine.Step.Note;
import com.backstretchcoach.routine.Step.Posture;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decides what happens next in a set. Pure: the same set and event give the same outcome. */
public final class Routine {
  private final Playing playing;
  private final Beginning beginning;
  private final Moving moving;
  private final Adjusting adjusting;

  /** A routine that never plays more at once than {@code capacity} allows. */
  public Routine(Capacity capacity) {
    this.playing = new Playing(capacity);
    this.beginning = new Beginning(playing);
    this.moving = new Moving(playing, beginning);
    this.adjusting = new Adjusting(playing);
  }

  /**
   * What follows when {@code event} happens at {@code now}.
   *
   * @param playback what is being played, if anything
   */
  public Outcome next(StretchSet before, Optional<Playback> playback, Instant now, Event event) {
    StretchSet set = caughtUp(before, playback, now, event);
    StretchSet standing = answersAnOffer(event) ? set : set.withOfferedHold(0).withDeclined(0);
    return event instanceof Event.Next && isLetDown(before, playback, now)
        ? playing.play(standing, Step.Opening.ON)
        : next(standing, event);
  }

  /**
   * How far a person had come who was interrupted, or spoke of something else, at {@code now}.
   *
   * @param playback what was being played, if anything
   */
  public static StretchSet reached(StretchSet before, Optional<Playback> playback, Instant now) {
    return interrupted(caughtUp(before, playback, now, new Event.Interrupt()))
        .withOfferedHold(0)
        .withDeclined(0);
  }

  /** Who asks for the other leg while one is let down means the one that comes next. */
  private static boolean isLetDown(StretchSet before, Optional<Playback> playback, Instant now) {
    Duration hold = Duration.ofSeconds(before.settings().holdSeconds());
    return before.stage() == Stage.UNDER_WAY
        && playback.filter(played -> played.betweenHolds(now, hold)).isPresent();
  }

  private static StretchSet caughtUp(
      StretchSet before, Optional<Playback> playback, Instant now, Event event) {
    return playback
        .filter(played -> before.stage() == Stage.UNDER_WAY && !played.marks().isEmpty())
        .map(played -> CatchUp.of(before, played, now, event))
        .orElse(before);
  }

  private Outcome next(StretchSet set, Event event) {
    return switch (event) {
      case Event.Start() -> beginning.start(set);
      case Event.Ready() -> beginning.ready(set);
      case Event.Resume() ->
          set.stage() == Stage.FINISHED ? playing.tellAllDone(set) : beginning.ready(set);
      case Event.Agree() -> agree(set);
      case Event.Decline() -> decline(set);
      case Event.Pause() -> pause(set);
      case Event.WhereAmI() -> where(set);
      case Event.MoreHelp() -> moreHelp(set);
      case Event.Interrupt() -> new Outcome(interrupted(set), List.of(goOnOrMore(set)));
      case Event.SoundLost() -> new Outcome(interrupted(set), List.of());
      case Event.Stop() -> new Outcome(set, List.of(goodbye(set)));
      case Event.Move move -> moving.next(set, move);
      case Event.Adjustment adjustment -> adjusting.next(set, adjustment);
    };
  }

  /** Anything else lets an offered hold lapse: the question asked last is then another one. */
  private static boolean answersAnOffer(Event event) {
    return event instanceof Event.Agree || event instanceof Event.Decline;
  }

  private Outcome agree(StretchSet set) {
    if (set.declined() == StretchSet.MOST_DECLINED) {
      return next(set, new Event.Stop());
    }
    return set.offeredHold() > 0
        ? adjusting.next(resumed(set), new Event.ChangeHold(set.offeredHold()))
        : beginning.start(set);
  }

  private Outcome moreHelp(StretchSet set) {
    return set.stage() == Stage.UNDER_WAY
        ? agree(set)
        : new Outcome(set, List.of(new Step.Ask(Step.Prompt.WHAT_ELSE, set.next(), 0)));
  }

  private Outcome decline(StretchSet set) {
    if (set.offeredHold() > 0) {
      StretchSet kept = resumed(set).withOfferedHold(0);
      return playing.carryOn(kept, new Remark.HoldKept(kept.settings().holdSeconds()));
    }
    return switch (set.stage()) {
      case NOT_STARTED, FINISHED -> next(set, new Event.Stop());
      case UNDER_WAY -> pause(set.withDeclined(1));
      case PAUSED, BETWEEN_ROUNDS, GETTING_READY ->
          switch (set.declined()) {
            case 0 -> pause(set.withDeclined(1));
            case 1 -> offerToStop(set);
            default -> beginning.ready(set.withDeclined(0));
          };
    };
  }

  /** A second no is not answered like the first: waiting again would lead nowhere. */
  private static Outcome offerToStop(StretchSet set) {
    Step question = new Step.Ask(Step.Prompt.STOP_HERE, set.next(), 0);
    int holds = set.done().size();
    return new Outcome(
        set.withDeclined(StretchSet.MOST_DECLINED),
        holds == 0 ? List.of(question) : List.of(new Note(new Remark.DoneSoFar(holds)), question));
  }

  private Outcome pause(StretchSet set) {
    StretchSet paused = interrupted(set);
    Step question = playing.question(paused);
    return switch (set.stage()) {
      case NOT_STARTED, FINISHED -> new Outcome(paused, List.of(question));
      case UNDER_WAY ->
          new Outcome(
              paused,
              List.of(new Note(new Remark.Paused(paused.next())), new Step.Wait(), question));
      case GETTING_READY, PAUSED, BETWEEN_ROUNDS ->
          new Outcome(paused, List.of(new Note(new Remark.NoRush()), new Step.Wait(), question));
    };
  }

  private Outcome where(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY ->
          playing.carryOn(set, new Remark.NotBegun(set.ahead().size()));
      case FINISHED -> playing.tellAllDone(set);
      case UNDER_WAY, PAUSED ->
          playing.carryOn(set, new Remark.Where(set.next(), set.ahead().size() - 1));
      case BETWEEN_ROUNDS ->
          playing.carryOn(set, new Remark.WhereNext(set.next(), set.ahead().size()));
    };
  }

  /** A person who came with a question is asked for more of them, not to stretch. */
  private Step goOnOrMore(StretchSet set) {
    return set.stage() == Stage.NOT_STARTED
        ? new Step.Ask(Step.Prompt.ANYTHING_ELSE, set.next(), 0)
        : playing.question(set);
  }

  /** A finished set has told its holds already. */
  private static int stillToTell(StretchSet set) {
    return set.stage() == Stage.FINISHED ? 0 : set.done().size();
  }

  private static Goodbye goodbye(StretchSet set) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY, FINISHED -> new Goodbye(stillToTell(set), Posture.UP);
      case PAUSED, BETWEEN_ROUNDS -> new Goodbye(stillToTell(set), Posture.LYING);
      case UNDER_WAY -> new Goodbye(stillToTell(set), Posture.HOLDING);
    };
  }

  private static StretchSet interrupted(StretchSet set) {
    return set.stage() == Stage.UNDER_WAY ? set.withStage(Stage.PAUSED) : set;
  }

  /** An answer to an offer goes straight on with the leg that the offer interrupted. */
  private static StretchSet resumed(StretchSet set) {
    return set.stage() == Stage.PAUSED ? set.withStage(Stage.UNDER_WAY) : set;
  }
}
