package com.backstretchcoach.feature.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Event;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What is meant by a number beside longer or shorter. */
class HoldRequestTest {
  @Test
  void upToTenSecondsItIsADifference() {
    assertThat(asked(10, "longer")).contains(new Event.ChangeHold(30));
    assertThat(asked(5, "shorter")).contains(new Event.ChangeHold(15));
    assertThat(asked(1, "longer")).contains(new Event.ChangeHold(21));
  }

  @Test
  void fromElevenOnItIsTheHold() {
    assertThat(asked(11, "longer")).contains(new Event.ChangeHold(11));
    assertThat(asked(25, "longer")).contains(new Event.ChangeHold(25));
  }

  @Test
  void noSecondsAtAllAreNoDifference() {
    assertThat(asked(0, "longer")).contains(new Event.ChangeHold(0));
    assertThat(asked(-5, "longer")).contains(new Event.ChangeHold(-5));
  }

  @Test
  void whoFindsFaultNamesTheHold() {
    assertThat(new HoldRequest(OptionalInt.of(10), Optional.of("shorter"), true, 20).event())
        .contains(new Event.ChangeHold(10));
  }

  @Test
  void withoutANumberTheDirectionIsMeant() {
    assertThat(wished("longer")).contains(new Event.Longer());
    assertThat(wished("shorter")).contains(new Event.Shorter());
    assertThat(wished("sideways")).isEmpty();
  }

  private static Optional<Event> asked(int seconds, String direction) {
    return new HoldRequest(OptionalInt.of(seconds), Optional.of(direction), false, 20).event();
  }

  private static Optional<Event> wished(String direction) {
    return new HoldRequest(OptionalInt.empty(), Optional.of(direction), false, 20).event();
  }
}
