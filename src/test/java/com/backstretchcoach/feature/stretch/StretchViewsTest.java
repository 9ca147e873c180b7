package com.backstretchcoach.feature.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Picture;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Turns;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.screen.RoutineView;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Director;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is seen of a stretch beside the holds themselves. */
class StretchViewsTest {
  private static final List<Step> REST = List.of(new Step.Wait());
  private static final Leg THIRD = new Leg(2, Side.RIGHT);

  @Test
  void aRestBetweenTwoRoundsShowsTheRoundThatIsDoneAndTheNextSide() {
    assertThat(seen(Stage.BETWEEN_ROUNDS, REST))
        .contains(new RoutineView.BetweenRounds(1, 3, Side.RIGHT, Optional.empty()));
  }

  @Test
  void aFarewellShowsWhereTheSetIsUnlessNoneWasBegun() {
    List<Step> farewell = List.of(new Step.Goodbye(2, Step.Posture.LYING));

    assertThat(seen(Stage.PAUSED, farewell)).contains(new RoutineView.Paused(Side.RIGHT, 2, 3));
    assertThat(seen(Stage.NOT_STARTED, farewell)).isEmpty();
    assertThat(seen(Stage.GETTING_READY, farewell)).isEmpty();
  }

  @Test
  void whoAsksForTimeBeforeTheFirstHoldSeesTheSteps() {
    assertThat(seen(Stage.GETTING_READY, REST)).contains(new RoutineView.Instructions(20));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"NOT_STARTED", "GETTING_READY"})
  void besideOtherWordsNothingIsSeenOfASetThatIsNotBegun(Stage stage) {
    assertThat(aside(stage, true)).isEmpty();
  }

  @Test
  void besideOtherWordsASetThatIsUnderWayStandsStill() {
    assertThat(aside(Stage.UNDER_WAY, true)).contains(new RoutineView.Paused(Side.RIGHT, 2, 3));
    assertThat(aside(Stage.BETWEEN_ROUNDS, false))
        .contains(new RoutineView.BetweenRounds(1, 3, Side.RIGHT, Optional.empty()));
  }

  @Test
  void besideOtherWordsASetThatHasJustEndedIsSeenOnce() {
    assertThat(aside(Stage.FINISHED, true)).containsInstanceOf(RoutineView.Finished.class);
    assertThat(aside(Stage.FINISHED, false)).isEmpty();
  }

  private static Optional<View> seen(Stage stage, List<Step> steps) {
    StretchSet set = set(stage);
    Turn turn = Turns.of(Intent.PAUSE, Map.of(), Turns.start().withSet(set));
    return drawn(turn, new StretchViews(turn, set).of(steps));
  }

  private static Optional<View> aside(Stage stage, boolean wasPlaying) {
    StretchSet set = set(stage);
    Conversation after = Turns.start().withSet(set);
    Turn turn = Turns.of(Intent.FOOD, Map.of(), after);
    Playback playing =
        new Playback(turn.now(), List.of(new Playback.Mark(THIRD, Duration.ofSeconds(30))));
    Turn asked = wasPlaying ? turn.withBefore(after.withPlayback(Optional.of(playing))) : turn;
    return drawn(asked, new StretchViews(asked, set).aside());
  }

  private static StretchSet set(Stage stage) {
    return Turns.start().set().withStage(stage).withNext(THIRD);
  }

  private static Optional<View> drawn(Turn turn, Optional<Picture> picture) {
    return picture.map(each ->
        each.with(
            new Director(turn.phrases())
                .script(turn.conversation().set().settings(), List.of(new Step.Wait()))));
  }
}
