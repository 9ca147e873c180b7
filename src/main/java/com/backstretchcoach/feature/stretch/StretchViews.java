package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Picture;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.screen.RoutineView;
import com.backstretchcoach.screen.Scenes;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a screen shows of the stretch. */
record StretchViews(Turn turn, StretchSet set) {
  /** What goes with the steps that are said; nothing with a farewell to one who has not begun. */
  Optional<Picture> of(List<Step> steps) {
    boolean carriesOn = HandsFree.applies(turn, steps);
    Optional<Step.Play> play = first(steps, Step.Play.class);
    if (play.isPresent()) {
      return Optional.of(said -> stretch(play.get(), nextRound(steps), said, carriesOn));
    }
    if (first(steps, Step.Welcome.class).isPresent()) {
      return Optional.of(new Picture.Still(launch()));
    }
    if (set.stage() == Stage.BETWEEN_ROUNDS) {
      return Optional.of(said ->
          between(
              carriesOn
                  ? Optional.of(said.length().plus(HandsFree.wait(said)))
                  : Optional.empty()));
    }
    boolean farewell = first(steps, Step.Goodbye.class).isPresent();
    boolean begun = set.stage() != Stage.NOT_STARTED && set.stage() != Stage.GETTING_READY;
    return farewell && !begun ? Optional.empty() : Optional.of(new Picture.Still(still()));
  }

  /** What is to be seen of a stretch while something else is talked about. */
  Optional<Picture> aside() {
    boolean wasPlaying = turn.before().playback().isPresent();
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> Optional.empty();
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> Optional.of(new Picture.Still(still()));
      case FINISHED -> wasPlaying ? Optional.of(new Picture.Still(still())) : Optional.empty();
    };
  }

  /** The beginning. */
  View launch() {
    return new RoutineView.Launch(
        turn.conversation().profile().now().hasBegun(), awaits(), setsToday(set), goal());
  }

  private RoutineView.Launch.Awaits awaits() {
    return switch (set.stage()) {
      case NOT_STARTED, FINISHED -> RoutineView.Launch.Awaits.START;
      case GETTING_READY -> RoutineView.Launch.Awaits.READY;
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> RoutineView.Launch.Awaits.CARRY_ON;
    };
  }

  private View still() {
    return switch (set.stage()) {
      case NOT_STARTED -> launch();
      case GETTING_READY -> new RoutineView.Instructions(set.settings().holdSeconds());
      case UNDER_WAY, PAUSED ->
          new RoutineView.Paused(set.next().side(), set.next().round(), set.rounds());
      case BETWEEN_ROUNDS -> between(Optional.empty());
      case FINISHED -> finished(set);
    };
  }

  private View stretch(Step.Play play, Optional<Leg> nextRound, Script said, boolean carriesOn) {
    return new RoutineView.Stretch(
        Scenes.of(said, nextRound),
        set.rounds(),
        set.settings().countStyle(),
        carriesOn ? Optional.of(HandsFree.wait(said)) : Optional.empty(),
        nextRound.isPresent()
            ? Optional.empty()
            : Optional.of(finished(set.counting(play.legs()).withStage(Stage.FINISHED))));
  }

  private View between(Optional<Duration> carryOnAfter) {
    return new RoutineView.BetweenRounds(
        Math.max(1, set.next().round() - 1), set.rounds(), set.next().side(), carryOnAfter);
  }

  private RoutineView.Finished finished(StretchSet done) {
    return new RoutineView.Finished(done.done().size(), done.rounds(), setsToday(done), goal());
  }

  private static Optional<Leg> nextRound(List<Step> steps) {
    return first(steps, Step.Ask.class)
        .filter(ask -> ask.prompt().isNextRound())
        .map(Step.Ask::leg);
  }

  private static <S extends Step> Optional<S> first(List<Step> steps, Class<S> kind) {
    return steps.stream().filter(kind::isInstance).map(kind::cast).findFirst();
  }

  private int setsToday(StretchSet reached) {
    ProfileChanges profile =
        turn.conversation().profile().noting(reached, turn.now(), _ -> turn.today());
    return profile.now().on(turn.today()).sets();
  }

  private int goal() {
    return turn.conversation().profile().now().get(Preference.GOAL);
  }
}
