package com.backstretchcoach.simulator.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyllableClockTest {
  private final SyllableClock clock = new SyllableClock();

  @Test
  void ordinaryAdviceIsSpokenAtAnOrdinarySpeed() {
    String advice =
        "Lie on your back on a firm surface. Bend one knee and bring it toward your chest. "
            + "With your hands, draw it gently closer until you feel your back stretch.";

    double minutes = clock.lengthOf(advice).toMillis() / 60_000.0;

    assertThat(advice.split(" ").length / minutes).isBetween(150.0, 175.0);
  }

  @Test
  void digitsTakeAsLongAsTheWordsTheyStandFor() {
    assertThat(clock.lengthOf("20")).isEqualTo(clock.lengthOf("twenty"));
    assertThat(clock.lengthOf("11")).isEqualTo(clock.lengthOf("eleven"));
    assertThat(clock.lengthOf("422")).isGreaterThan(clock.lengthOf("twenty"));
  }

  @Test
  void syllablesAreThoseOfSpeech() {
    assertThat(List.of("hold", "knee", "one", "three", "breathe", "legs").stream())
        .allSatisfy(word -> assertThat(Syllables.in(word)).as(word).isEqualTo(1));
    assertThat(List.of("slowly", "gentle", "seven", "closer", "surface").stream())
        .allSatisfy(word -> assertThat(Syllables.in(word)).as(word).isEqualTo(2));
  }

  @Test
  void aPauseTakesTimeAndNothingTakesNone() {
    assertThat(clock.lengthOf("right, then left")).isGreaterThan(clock.lengthOf("right then left"));
    assertThat(clock.lengthOf("Right. Then left."))
        .isGreaterThan(clock.lengthOf("right, then left"));
    assertThat(clock.lengthOf(" … ")).isEqualTo(Duration.ZERO);
  }

  @Test
  void aCountBetweenBreaksTakesAsLongAsItWasMeasuredToTake() {
    // espeak-ng speaks "1 <break 1s/> … 20 <break 1s/>" in 28.3 s.
    Duration words = Duration.ZERO;
    for (int n = 1; n <= 20; n++) {
      words = words.plus(clock.lengthOf(Integer.toString(n)));
    }

    assertThat(words).isBetween(Duration.ofMillis(7_500), Duration.ofMillis(9_100));
  }
}
