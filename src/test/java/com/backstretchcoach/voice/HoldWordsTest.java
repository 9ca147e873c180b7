package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.routine.Step.Opening;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is said before and after a hold. */
class HoldWordsTest {
  private static final Language ENGLISH = Language.of("en-US");
  private static final Settings LEFT_FIRST =
      new Settings(20, CountStyle.EVERY_SECOND, Pace.NORMAL, Side.LEFT, Flow.ROUND_BY_ROUND);

  @Test
  void theFirstLegIsTaughtWhileItIsDone() {
    List<Cue> cues = cues(new Step.Play(round(1), Opening.BEGIN, false, true));
    assertThat(words(cues.subList(0, 5)))
        .satisfiesExactly(
            bend -> assertThat(bend).contains("right knee").contains("toward your chest"),
            hands -> assertThat(hands).startsWith("Both hands"),
            draw -> assertThat(draw).startsWith("Breathe out"));
    assertThat(cues.subList(0, 5))
        .filteredOn(Cue.Silence.class::isInstance)
        .as("time to do it")
        .containsExactly(
            new Cue.Silence(Duration.ofMillis(1_500)), new Cue.Silence(Duration.ofSeconds(2)));
    assertThat(words(cues)).anyMatch(text -> text.startsWith("Now the left knee, the same way"));
  }

  @Test
  void aTaughtLegThatWasInterruptedIsTaughtAgainShorter() {
    List<String> again = words(cues(new Step.Play(round(1), Opening.AGAIN, false, true)));
    assertThat(again.getFirst()).contains("right leg, from the start", "hands behind the thigh");
    assertThat(again).anyMatch(text -> text.startsWith("Now the left knee, the same way"));
  }

  @Test
  void onlyTheFirstRoundIsTaught() {
    assertThat(words(cues(new Step.Play(round(2), Opening.ON, false, true))))
        .noneMatch(text -> text.contains("hands"));
  }

  @Test
  void whoKnowsTheStretchHearsWhichKneeAndInWhichRound() {
    assertThat(opening(Opening.BEGIN, false, 0)).contains("Round one, right knee first");
    assertThat(opening(Opening.BEGIN, false, 1)).startsWith("Here we go");
    assertThat(opening(Opening.BEGIN, true, 0)).isEqualTo("Round one, right knee.");
    assertThat(opening(Opening.ON, true, 0)).isEqualTo("Round one, right knee.");
    assertThat(opening(Opening.AGAIN, false, 0)).startsWith("Your right leg, from the start");
    assertThat(opening(Opening.AGAIN, true, 0)).isEqualTo("The right leg, from the start.");
  }

  @Test
  void theSecondLegIsTheOtherOneWhicheverComesFirst() {
    List<String> leftFirst =
        words(
            new Director(new Phrases(ENGLISH, 0))
                .script(
                    LEFT_FIRST,
                    List.of(
                        new Step.Play(
                            List.of(new Leg(2, Side.LEFT), new Leg(2, Side.RIGHT)),
                            Opening.ON,
                            false,
                            false)))
                .cues());
    assertThat(leftFirst.getFirst()).startsWith("Round two").contains("left knee");
    assertThat(leftFirst)
        .filteredOn(text -> text.contains("right knee"))
        .singleElement()
        .asString()
        .doesNotContain("Round");
  }

  @Test
  void theRoundIsToldToWhoLeavesTheFirstSideOut() {
    Step.Play leftAlone = new Step.Play(List.of(new Leg(2, Side.LEFT)), Opening.ON, false, false);
    assertThat(words(cues(leftAlone)).getFirst()).startsWith("Round two").contains("left knee");
  }

  @Test
  void noCueAndNoReleaseIsHeardTwiceInASet() {
    List<String> set =
        IntStream.rangeClosed(1, 3)
            .mapToObj(round -> new Step.Play(round(round), Opening.ON, false, false))
            .flatMap(play -> words(cues(play)).stream())
            .toList();
    assertThat(set).hasSize(12).doesNotHaveDuplicates();
  }

  @Test
  void thereIsTimeToChangeLegsAndToSettle() {
    List<Cue> cues = cues(new Step.Play(round(2), Opening.ON, false, false));
    assertThat(cues.get(0)).isInstanceOf(Cue.Speech.class);
    assertThat(cues.get(1)).isEqualTo(new Cue.Silence(Duration.ofSeconds(6)));
    assertThat(cues)
        .filteredOn(Cue.During.class::isInstance)
        .singleElement()
        .extracting(cue -> ((Cue.During) cue).length())
        .isEqualTo(Duration.ofSeconds(6));
  }

  private static String opening(Opening opening, boolean brief, int turn) {
    return words(
            new Director(new Phrases(ENGLISH, turn))
                .script(Settings.DEFAULT, List.of(new Step.Play(round(1), opening, brief, false)))
                .cues())
        .getFirst();
  }

  private static List<Cue> cues(Step.Play play) {
    return new Director(new Phrases(ENGLISH, 0)).script(Settings.DEFAULT, List.of(play)).cues();
  }

  private static List<Leg> round(int round) {
    return List.of(new Leg(round, Side.RIGHT), new Leg(round, Side.LEFT));
  }

  private static List<String> words(List<Cue> cues) {
    List<String> words = new ArrayList<>();
    for (Cue cue : cues) {
      switch (cue) {
        case Cue.Speech(String text) -> words.add(text);
        case Cue.During(Duration length, String text) -> words.add(text);
        case Cue.Silence silence -> {}
        case Cue.Hold hold -> {}
      }
    }
    return words;
  }
}
