package com.backstretchcoach.alexa;

import static com.backstretchcoach.alexa.ServiceRequests.done;
import static com.backstretchcoach.alexa.ServiceRequests.icePack;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimersTest {
  private final Household household = new Household(ServiceRequests.NOW).grant(Scope.TIMERS);
  private AlexaApi api;
  private Timers timers;

  @BeforeEach
  void start() throws IOException {
    api = new AlexaApi(household);
    timers = ServiceRequests.of(api).timers();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void aTimerThatIsSetHasItsWholeTimeLeft() {
    Timer timer = done(timers.start(icePack()));

    assertThat(timer.label()).isEqualTo("Ice pack");
    assertThat(timer.paused()).isFalse();
    assertThat(timer.left()).isEqualTo(Duration.ofMinutes(15));
  }

  @Test
  void itIsAskedForWithAChimeAndWhatToSayAtItsEnd() throws IOException {
    timers.start(icePack());

    assertThat(api.calls().getFirst().body())
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {
                      "duration": "PT15M",
                      "timerLabel": "Ice pack",
                      "creationBehavior": {"displayExperience": {"visibility": "VISIBLE"}},
                      "triggeringBehavior": {
                        "operation": {
                          "type": "ANNOUNCE",
                          "textToAnnounce": [{"locale": "en-US", "text": "Take the ice off now."}]
                        },
                        "notificationConfig": {"playAudible": true}
                      }
                    }\
                    """));
  }

  @Test
  void itRingsAtItsEndAndSaysWhatToDo() {
    timers.start(icePack());

    assertThat(household.passTo(ServiceRequests.NOW.plusSeconds(899))).isEmpty();
    assertThat(household.passTo(ServiceRequests.NOW.plusSeconds(900)))
        .containsExactly(
            new Ring.TimerEnded(
                ServiceRequests.NOW.plusSeconds(900), "Ice pack", "Take the ice off now."));
  }

  @Test
  void aPausedTimerKeepsTheTimeItHadLeft() {
    String id = done(timers.start(icePack())).id();
    household.passTo(ServiceRequests.NOW.plusSeconds(300));
    done(timers.pause(id));
    household.passTo(ServiceRequests.NOW.plusSeconds(3_000));

    assertThat(done(timers.list()))
        .containsExactly(new Timer(id, "Ice pack", true, Duration.ofMinutes(10)));
  }

  @Test
  void aResumedTimerRingsByAsMuchLater() {
    String id = done(timers.start(icePack())).id();
    household.passTo(ServiceRequests.NOW.plusSeconds(300));
    done(timers.pause(id));
    household.passTo(ServiceRequests.NOW.plusSeconds(3_000));
    done(timers.resume(id));

    assertThat(household.passTo(ServiceRequests.NOW.plusSeconds(3_600)))
        .extracting(Ring::at)
        .containsExactly(ServiceRequests.NOW.plusSeconds(3_600));
  }

  @Test
  void aCancelledTimerIsGoneAndDoesNotRing() {
    String id = done(timers.start(icePack())).id();
    done(timers.cancel(id));

    assertThat(done(timers.list())).isEmpty();
    assertThat(timers.cancel(id)).isEqualTo(new CallResult.Failed<>(Fault.GONE));
    assertThat(household.passTo(ServiceRequests.NOW.plusSeconds(900))).isEmpty();
  }

  @Test
  void allCanBeCancelledAtOnce() {
    timers.start(icePack("Ice pack"));
    timers.start(icePack("Heat pack"));
    done(timers.cancelAll());

    assertThat(done(timers.list())).isEmpty();
  }

  @Test
  void aTimerThatHasRungIsNotListed() {
    timers.start(icePack());
    household.passTo(ServiceRequests.NOW.plusSeconds(900));

    assertThat(done(timers.list())).isEmpty();
  }

  @Test
  void anEleventhTimerIsOneTooMany() {
    for (int n = 1; n <= 10; n++) {
      done(timers.start(icePack("Ice pack " + n)));
    }

    assertThat(timers.start(icePack("Ice pack 11")))
        .isEqualTo(new CallResult.Failed<>(Fault.TOO_MANY));
  }

  @Test
  void twoOfTheSameLabelAreRefused() {
    done(timers.start(icePack()));

    assertThat(timers.start(icePack())).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
    assertThat(done(timers.list())).hasSize(1);
  }

  @Test
  void nothingIsSetThatThePersonHasNotAllowed() {
    household.revoke(Scope.TIMERS);

    assertThat(timers.start(icePack())).isEqualTo(new CallResult.Failed<>(Fault.NO_PERMISSION));
  }
}
