package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.Span;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The time around a hold, as the person on the floor has it. */
class RoundTimingTest {
  private static final Duration LONGEST_RESPONSE = Duration.ofSeconds(200);

  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(strings = {"every_second", "every_five", "halfway", "quiet"})
  void bothLegsGetTheSameHold(String style) {
    device.launch();
    device.says("CountStyleIntent", "style=that:" + style);
    Schedule round = heard(device.says("ReadyIntent"));

    assertThat(hold(round, "hold-1-right").length())
        .isEqualTo(hold(round, "hold-1-left").length())
        .isEqualTo(Duration.ofSeconds(20));
  }

  @ParameterizedTest
  @CsvSource({"faster", "slower"})
  void atAnyPaceThereIsTimeToSettleAndToChangeLegs(String pace) {
    device.launch();
    assertSettledAndChanged(heard(device.says("ReadyIntent")));
    assertSettledAndChanged(heard(device.says("ChangePaceIntent", "pace=that:" + pace)));
  }

  @Test
  void straightThroughThereIsTimeToSettleAndToChangeLegsToo() {
    device.launch();
    device.says("FlowIntent", "flow=that:straight_through");
    assertSettledAndChanged(heard(device.says("ReadyIntent")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"every_second", "every_five", "halfway", "quiet"})
  void theWholeSetStraightThroughIsOneResponseOfAtMostTwoHundredSeconds(String style) {
    device.launch();
    device.says("CountStyleIntent", "style=that:" + style);
    device.says("FlowIntent", "flow=that:straight_through");
    for (int set = 0; set < 6; set++) {
      Heard whole = device.says("AMAZON.StartOverIntent");
      whole = whole.holds().isEmpty() ? device.says("ReadyIntent") : whole;
      assertThat(whole.holds()).hasSize(6);
      assertThat(heard(whole).length()).isLessThanOrEqualTo(LONGEST_RESPONSE);
    }
  }

  private static void assertSettledAndChanged(Schedule round) {
    List<Span> holds =
        round.spans().stream().filter(span -> span.id().startsWith("hold-")).toList();
    assertThat(holds).isNotEmpty();
    for (Span hold : holds) {
      assertThat(quietBefore(round, hold))
          .as("settle")
          .isGreaterThanOrEqualTo(Duration.ofSeconds(5));
    }
    for (int i = 1; i < holds.size(); i++) {
      assertThat(holds.get(i).start().minus(holds.get(i - 1).end()))
          .as("letting go, changing legs and settling")
          .isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }
  }

  /** From the last word before the hold to its first second. */
  private static Duration quietBefore(Schedule round, Span hold) {
    return round.heard().stream()
        .filter(words -> words.end().compareTo(hold.start()) <= 0)
        .map(words -> hold.start().minus(words.end()))
        .min(Duration::compareTo)
        .orElseThrow();
  }

  private static Span hold(Schedule round, String id) {
    return round.span(id).orElseThrow();
  }

  private static Schedule heard(Heard response) {
    return ResponseSchedule.of(response.envelope().get("response"), new SyllableClock());
  }
}
