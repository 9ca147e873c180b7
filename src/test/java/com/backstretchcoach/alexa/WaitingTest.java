package com.backstretchcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private static final Limits THREE_CALLS =
      new Limits(Duration.ofMillis(200), Duration.ofMillis(200), Duration.ofMillis(500));

  @Test
  void anAnswerComesWithinThreeSecondsWhateverHangs() {
    assertThat(Limits.OURS.all().plus(DynamoDbClients.CALL)).isLessThan(Duration.ofSeconds(3));
    assertThat(Limits.OURS.call()).isLessThanOrEqualTo(Limits.OURS.all());
    assertThat(Limits.OURS.connect()).isLessThan(Limits.OURS.call());
  }

  @Test
  void callsShareTheirTimeAndEachHasNoMoreThanItsOwn() {
    AtomicLong clock = new AtomicLong();
    Budget budget = new Budget(Limits.OURS, clock::get);
    clock.set(Duration.ofSeconds(7).toNanos());
    assertThat(budget.next()).isEqualTo(Duration.ofMillis(1_000));
    clock.addAndGet(Duration.ofMillis(1_300).toNanos());
    assertThat(budget.next()).isEqualTo(Duration.ofMillis(200));
    clock.addAndGet(Duration.ofMillis(201).toNanos());
    assertThat(budget.next()).isZero();
  }

  @Test
  void onceTheTimeIsUsedUpNoConnectionIsOpened() throws Exception {
    try (SilentServer silent = new SilentServer()) {
      AlexaServices services =
          ServiceRequests.of(
              ServiceRequests.envelope(silent.address(), AlexaApi.TOKEN), THREE_CALLS);
      for (int call = 1; call <= 3; call++) {
        assertThat(services.timers().list()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
      }
      int opened = silent.connections();

      for (int call = 1; call <= 5; call++) {
        assertThat(services.timers().list()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
        assertThat(services.zone()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
      }

      assertThat(opened).isPositive();
      assertThat(silent.connections()).isEqualTo(opened);
    }
  }

  @Test
  void aRehearsalDoesNotSpendTheTimeOfARequest() throws IOException {
    AlexaCalls.rehearse();

    try (AlexaApi api = new AlexaApi(new Household(ServiceRequests.NOW).grant(Scope.TIMERS))) {
      AlexaServices services =
          AlexaCalls.of(ServiceRequests.envelope(api.address(), AlexaApi.TOKEN));
      assertThat(services.timers().list()).isEqualTo(new CallResult.Done<>(List.of()));
    }
  }

  @Test
  void theTokenDoesNotTravelInClearToAnotherMachine() throws Exception {
    try (SilentServer silent = new SilentServer()) {
      String elsewhere = silent.address().replace("127.0.0.1", "127.0.0.2");
      AlexaServices services =
          ServiceRequests.of(ServiceRequests.envelope(elsewhere, AlexaApi.TOKEN), THREE_CALLS);

      assertThat(services.zone()).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
      assertThat(silent.connections()).isZero();
    }
  }
}
