package com.backstretchcoach.feature.timers;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Turns;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How long is left on a timer, to the nearest minute. */
class RunningTimersTest {
  @Test
  void halfAMinuteMoreIsTheNextMinute() {
    assertThat(left(90, false)).isEqualTo("2 minutes left on the timer called heat.");
    assertThat(left(149, false)).isEqualTo("2 minutes left on the timer called heat.");
  }

  @Test
  void lessThanAMinuteAndAHalfIsAboutAMinute() {
    assertThat(left(89, false)).isEqualTo("About a minute left on the timer called heat.");
    assertThat(left(1, false)).isEqualTo("About a minute left on the timer called heat.");
  }

  @Test
  void onePausedWaits() {
    assertThat(left(300, true)).isEqualTo("The timer called heat is paused, with 5 minutes left.");
  }

  private static String left(int seconds, boolean paused) {
    return RunningTimers.left(
            Turns.of(Intent.TIMER_LEFT, Map.of(), Turns.start()),
            List.of(new Timer("1", "heat", paused, Duration.ofSeconds(seconds))))
        .words();
  }
}
