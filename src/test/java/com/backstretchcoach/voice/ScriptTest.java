package com.backstretchcoach.voice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a response lasts, and in what form Alexa gets it. */
class ScriptTest {
  private static final Language ENGLISH = Language.of("en-US");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  @Test
  void whatIsSaidDuringAChangeOfLegsLastsAsLongAsTheLongerOfTheTwo() {
    Duration hello = script(new Cue.Speech("Hello.")).length();
    assertThat(script(new Cue.During(Duration.ofSeconds(10), "Hello.")).length())
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(script(new Cue.During(Duration.ofMillis(1), "Hello.")).length()).isEqualTo(hello);
  }

  @Test
  void whereNothingIsAskedNothingIsWaitedFor() {
    Script silent = script(new Cue.Speech("Hello."));
    assertThat(silent.asks()).isFalse();
    assertThat(silent.repromptLength()).isZero();
    Script asking = silent.asking("Ready?", "Say ready.");
    assertThat(asking.asks()).isTrue();
    assertThat(asking.cues()).last().isEqualTo(new Cue.Speech("Ready?"));
    assertThat(asking.repromptLength()).isPositive();
  }

  @Test
  void aPauseIsNoLongerThanAlexaAllowsAndNothingWhereThereIsNone() {
    assertThat(Ssml.pause(Duration.ofSeconds(20)))
        .isEqualTo("<break time=\"10000ms\"/><break time=\"10000ms\"/>");
    assertThat(Ssml.pause(Duration.ZERO)).isEmpty();
  }

  @Test
  void onlyAnotherPaceIsMarkedUp() {
    assertThat(Ssml.text("Rest & breathe", Pace.NORMAL)).isEqualTo("Rest &amp; breathe");
    assertThat(Ssml.text("Rest", Pace.SLOWER)).isEqualTo("<prosody rate=\"85%\">Rest</prosody>");
  }

  @ParameterizedTest
  @EnumSource(HoldAudio.class)
  void eachSecondIsCountedOnceWhateverTheDevicePlays(HoldAudio audio) {
    List<String> numbers = ENGLISH.variants("number");
    Cue hold =
        new Cue.Hold(
            new Leg(1, Side.RIGHT),
            20,
            CountPlan.of(CountStyle.EVERY_SECOND, 20, numbers, "Halfway."));
    Delivery delivery = Delivery.of(script(hold), audio);
    String spoken =
        delivery
            .document()
            .map(document -> String.join(" ", document.findValuesAsText("content")))
            .orElse(delivery.ssml());
    assertThat(TAG.matcher(spoken).replaceAll(" ").strip().split("\\s+"))
        .containsExactly(IntStream.range(0, 20).mapToObj(numbers::get).toArray(String[]::new));
  }

  @Test
  void aHoldThatIsTooShortForHalfTimeHasItsLastThreeSecondsCounted() {
    assertThat(counted(8)).containsExactly(6, 7, 8);
    assertThat(counted(9)).containsExactly(5, 7, 8, 9);
  }

  @Test
  void whoIsLyingIsToldHowToGetUpAndWhoIsUpIsNot() {
    assertThat(goodbye(0, Step.Posture.LYING)).contains("Roll onto your side");
    assertThat(goodbye(0, Step.Posture.HOLDING)).startsWith("Let go slowly").contains("Roll onto");
    assertThat(goodbye(0, Step.Posture.UP)).doesNotContain("Roll", "Let go");
  }

  @Test
  void theHoldsThatWereDoneAreToldAtTheEnd() {
    assertThat(goodbye(1, Step.Posture.LYING)).contains("One hold done");
    assertThat(goodbye(4, Step.Posture.LYING)).contains("four holds");
  }

  private static List<Integer> counted(int seconds) {
    return CountPlan.of(CountStyle.HALFWAY, seconds, ENGLISH.variants("number"), "Halfway.")
        .stream()
        .map(Cue.Count::second)
        .toList();
  }

  private static String goodbye(int holds, Step.Posture posture) {
    return Delivery.of(
            new Director(new Phrases(ENGLISH, 0))
                .script(Settings.DEFAULT, List.of(new Step.Goodbye(holds, posture))),
            HoldAudio.CLOCK)
        .ssml()
        .replace("<speak>", "");
  }

  private static Script script(Cue... cues) {
    return new Script(List.of(cues), "", Pace.NORMAL, ENGLISH);
  }
}
