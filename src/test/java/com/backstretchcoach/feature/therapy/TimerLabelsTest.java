package com.backstretchcoach.feature.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a timer is called, and whether it is the one that was just agreed on. */
class TimerLabelsTest {
  private static final Duration QUARTER = Duration.ofMinutes(15);

  private final TimerLabels labels =
      new TimerLabels(
          new Phrases(Language.of(Language.DEFAULT_LOCALE), 0),
          new PackTimer(Optional.of(Therapy.HEAT), 15));

  @Test
  void theFirstNameThatNoTimerHasIsFree() {
    assertThat(labels.free(List.of())).isEqualTo("heat");
    assertThat(labels.free(List.of(timer("heat", QUARTER), timer("heat 2", QUARTER))))
        .isEqualTo("heat 3");
    assertThat(labels.free(List.of(timer("heat 2", QUARTER)))).isEqualTo("heat");
  }

  @Test
  void whereAllAreTakenItIsThePlainOne() {
    List<Timer> running =
        Stream.concat(
                Stream.of("heat"),
                IntStream.rangeClosed(2, 11).mapToObj(number -> "heat " + number))
            .map(label -> timer(label, QUARTER))
            .toList();

    assertThat(labels.free(running)).isEqualTo("heat");
  }

  @Test
  void oneThatHasRunForUpToFourSecondsWasSetByTheSameYes() {
    assertThat(labels.justSet(List.of(timer("heat", QUARTER.minusSeconds(4))))).isPresent();
    assertThat(labels.justSet(List.of(timer("heat 2", QUARTER)))).isPresent();
    assertThat(labels.justSet(List.of(timer("heat", QUARTER.minusSeconds(5))))).isEmpty();
  }

  @Test
  void oneOfAnotherNameIsAnother() {
    assertThat(labels.justSet(List.of(timer("cold pack", QUARTER)))).isEmpty();
  }

  private static Timer timer(String label, Duration left) {
    return new Timer("1", label, false, left);
  }
}
