package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Remark;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a screen shows while a round is spoken. */
class ScenesTest {
  private static final Leg RIGHT = new Leg(1, Side.RIGHT);
  private static final Leg LEFT = new Leg(1, Side.LEFT);
  private static final Leg NEXT = new Leg(2, Side.RIGHT);
  private static final Step.Play ROUND =
      new Step.Play(List.of(RIGHT, LEFT), Step.Opening.ON, false, false);

  @Test
  void aRoundIsSeenFromTheFirstWordToTheQuestion() {
    assertThat(round(CountStyle.EVERY_SECOND))
        .extracting(Scene::kind, Scene::side)
        .containsExactly(
            tuple(Scene.Kind.WORDS, Side.RIGHT),
            tuple(Scene.Kind.SETTLE, Side.RIGHT),
            tuple(Scene.Kind.HOLD, Side.RIGHT),
            tuple(Scene.Kind.RELEASE, Side.RIGHT),
            tuple(Scene.Kind.SWITCH, Side.LEFT),
            tuple(Scene.Kind.SETTLE, Side.LEFT),
            tuple(Scene.Kind.HOLD, Side.LEFT),
            tuple(Scene.Kind.RELEASE, Side.LEFT),
            tuple(Scene.Kind.QUESTION, Side.RIGHT));
  }

  @ParameterizedTest
  @EnumSource(CountStyle.class)
  void aHoldIsSeenExactlyAsLongAsItIsHeard(CountStyle style) {
    Script script = script(style, ROUND, ask());
    List<Scene> holds =
        Scenes.of(script, Optional.of(NEXT)).stream()
            .filter(scene -> scene.kind() == Scene.Kind.HOLD)
            .toList();

    assertThat(holds)
        .hasSize(2)
        .allSatisfy(hold -> {
          assertThat(hold.until().minus(hold.from())).isEqualTo(Duration.ofSeconds(25));
          assertThat(hold.holdSeconds()).isEqualTo(25);
        });
    assertThat(holds.stream().map(Scene::until))
        .containsExactlyElementsOf(script.marks().stream().map(Playback.Mark::holdEnds).toList());
  }

  @ParameterizedTest
  @EnumSource(CountStyle.class)
  void nothingIsLeftOutBetweenTheScenes(CountStyle style) {
    Script script = script(style, new Step.Note(new Remark.Skipped(RIGHT)), ROUND, ask());
    List<Scene> scenes = Scenes.of(script, Optional.of(NEXT));

    assertThat(scenes.getFirst().from()).isZero();
    assertThat(scenes.getLast().until()).isEqualTo(script.length());
    for (int i = 1; i < scenes.size(); i++) {
      assertThat(scenes.get(i).from()).isEqualTo(scenes.get(i - 1).until());
    }
  }

  @Test
  void aRemarkBeforeTheLegBelongsToItsWords() {
    List<Scene> scenes =
        Scenes.of(
            script(
                CountStyle.EVERY_SECOND, new Step.Note(new Remark.HoldIs(25, true)), ROUND, ask()),
            Optional.of(NEXT));

    assertThat(scenes).hasSize(9);
    assertThat(scenes.getFirst().kind()).isEqualTo(Scene.Kind.WORDS);
  }

  @Test
  void theQuestionIsAboutTheRoundThatComesNext() {
    Scene question = round(CountStyle.QUIET).getLast();

    assertThat(question.kind()).isEqualTo(Scene.Kind.QUESTION);
    assertThat(question.round()).isEqualTo(2);
  }

  @Test
  void afterTheLastHoldTheSetIsDone() {
    Script script =
        script(
            CountStyle.EVERY_SECOND,
            ROUND,
            new Step.Finished(6),
            new Step.Ask(Step.Prompt.ANYTHING_ELSE, LEFT, 0));

    assertThat(Scenes.of(script, Optional.empty()).getLast().kind()).isEqualTo(Scene.Kind.DONE);
  }

  @Test
  void withoutAHoldThereIsNothingToSee() {
    assertThatThrownBy(() ->
            Scenes.of(
                Script.of("Hello.", "", Pace.NORMAL, Language.of(Language.DEFAULT_LOCALE)),
                Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Scene> round(CountStyle style) {
    return Scenes.of(script(style, ROUND, ask()), Optional.of(NEXT));
  }

  private static Step ask() {
    return new Step.Ask(Step.Prompt.NEXT_ROUND, NEXT, 0);
  }

  private static Script script(CountStyle style, Step... steps) {
    Settings settings = new Settings(25, style, Pace.NORMAL, Side.RIGHT, Flow.ROUND_BY_ROUND);
    return new Director(new Phrases(Language.of(Language.DEFAULT_LOCALE), 0))
        .script(settings, List.of(steps));
  }
}
