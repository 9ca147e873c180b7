package com.backstretchcoach.feature.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Turns;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A hold in slow breaths of six seconds. */
class CountBreathsTest {
  @ParameterizedTest
  @CsvSource({
    "5, 5 seconds are about 1 slow breath.",
    "20, 20 seconds are about 3 slow breaths.",
    "30, 30 seconds are about 5 slow breaths."
  })
  void isToldToTheNearestBreath(int seconds, String told) {
    Conversation start = Turns.start();
    Conversation holding =
        start.withSet(start.set().withSettings(start.set().settings().withHoldSeconds(seconds)));

    assertThat(CountBreaths.offer(Turns.of(Intent.COUNT_STYLE, Map.of(), holding)).words())
        .startsWith(told);
  }
}
