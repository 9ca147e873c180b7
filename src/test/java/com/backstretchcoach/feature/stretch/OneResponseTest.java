package com.backstretchcoach.feature.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.HoldAudio;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How many holds one answer can have: Alexa cuts an answer at 240 s and at 8,000 characters. */
class OneResponseTest {
  private static final Duration CUT = Duration.ofSeconds(240);
  private static final int MOST_CHARACTERS = 8_000;
  private static final Step.Play SET =
      new Step.Play(
          IntStream.rangeClosed(1, 3)
              .boxed()
              .flatMap(round -> Stream.of(new Leg(round, Side.RIGHT), new Leg(round, Side.LEFT)))
              .toList(),
          Step.Opening.BEGIN,
          true,
          false);

  private final Director director =
      new Director(new Phrases(Language.of(Language.DEFAULT_LOCALE), 0));

  @Test
  void aWholeSetOfShortHoldsFits() {
    assertThat(legs(settings(20))).isEqualTo(6);
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 25, 30})
  void longHoldsAreAsManyAsAlexaPlaysAndNoFewer(int seconds) {
    Settings settings = settings(seconds);
    int legs = legs(settings);

    assertThat(script(settings, legs).length()).isLessThan(CUT.minusSeconds(40));
    if (legs < 6) {
      assertThat(script(settings, legs + 1).length()).isGreaterThan(CUT.minusSeconds(51));
    }
  }

  @ParameterizedTest
  @EnumSource(CountStyle.class)
  void howeverTheyAreCountedTheirCharactersFit(CountStyle style) {
    for (Pace pace : Pace.values()) {
      for (int seconds = Settings.SHORTEST_HOLD; seconds <= Settings.LONGEST_HOLD; seconds++) {
        Settings settings = settings(seconds).withCountStyle(style).withPace(pace);
        Script script = script(settings, legs(settings));

        assertThat(Delivery.of(script, HoldAudio.SSML).ssml())
            .hasSizeLessThan(MOST_CHARACTERS * 2 / 3);
      }
    }
  }

  private int legs(Settings settings) {
    return new OneResponse(director).legs(SET, settings);
  }

  private Script script(Settings settings, int legs) {
    return director.script(settings, List.of(SET.first(legs)));
  }

  private static Settings settings(int seconds) {
    return Settings.DEFAULT.withHoldSeconds(seconds);
  }
}
