package com.backstretchcoach.alexa;

import static com.backstretchcoach.alexa.ServiceRequests.done;
import static com.backstretchcoach.alexa.ServiceRequests.stretchAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.alexa.Scope;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** It is nine in the morning in Chicago. */
class ReminderCallsTest {
  private final Household household = new Household(ServiceRequests.NOW).grant(Scope.REMINDERS);
  private AlexaApi api;
  private Reminders reminders;

  @BeforeEach
  void start() throws IOException {
    api = new AlexaApi(household);
    reminders = ServiceRequests.of(api).reminders();
  }

  @AfterEach
  void stop() {
    api.close();
  }

  @Test
  void remindersAreListedByTimeOfDay() {
    String evening = done(reminders.create(stretchAt(20, 30)));
    String noon = done(reminders.create(stretchAt(12, 0)));

    assertThat(done(reminders.list()))
        .containsExactly(
            new Reminder(noon, LocalTime.NOON, "America/Chicago"),
            new Reminder(evening, LocalTime.of(20, 30), "America/Chicago"));
  }

  @Test
  void oneIsAskedForAsADailyTimeOnTheClockOfTheDevice() throws IOException {
    reminders.create(stretchAt(20, 30));

    assertThat(api.calls().getFirst().body())
        .isEqualTo(
            new ObjectMapper()
                .readTree(
                    """
                    {
                      "requestTime": "2026-11-22T09:00:00-06:00",
                      "trigger": {
                        "type": "SCHEDULED_ABSOLUTE",
                        "scheduledTime": "2026-11-22T20:30:00",
                        "timeZoneId": "America/Chicago",
                        "recurrence": {
                          "startDateTime": "2026-11-22T20:30:00",
                          "recurrenceRules":
                            ["FREQ=DAILY;BYHOUR=20;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"]
                        }
                      },
                      "alertInfo": {"spokenInfo": {"content":
                        [{"locale": "en-US", "text": "Time for your stretch."}]}},
                      "pushNotification": {"status": "ENABLED"}
                    }\
                    """));
  }

  @Test
  void aTimeThatHasPassedTodayComesTomorrow() {
    reminders.create(stretchAt(8, 0));

    assertThat(api.calls().getFirst().body().at("/trigger/recurrence/startDateTime").asText())
        .isEqualTo("2026-11-23T08:00:00");
  }

  @Test
  void itIsSpokenEveryDayAtThatTimeInItsZone() {
    reminders.create(stretchAt(12, 0));

    assertThat(household.passTo(Instant.parse("2026-11-24T18:00:00Z")))
        .containsExactly(
            new Ring.ReminderFired(Instant.parse("2026-11-22T18:00:00Z"), "Time for your stretch."),
            new Ring.ReminderFired(Instant.parse("2026-11-23T18:00:00Z"), "Time for your stretch."),
            new Ring.ReminderFired(
                Instant.parse("2026-11-24T18:00:00Z"), "Time for your stretch."));
  }

  @Test
  void aReminderThatHasBeenSpokenIsStillToComeTomorrow() {
    done(reminders.create(stretchAt(12, 0)));
    household.passTo(Instant.parse("2026-11-22T19:00:00Z"));

    assertThat(done(reminders.list())).hasSize(1);
  }

  @Test
  void aCancelledReminderIsGone() {
    String id = done(reminders.create(stretchAt(12, 0)));
    done(reminders.cancel(id));

    assertThat(done(reminders.list())).isEmpty();
    assertThat(reminders.cancel(id)).isEqualTo(new CallResult.Failed<>(Fault.GONE));
    assertThat(household.passTo(Instant.parse("2026-11-24T18:00:00Z"))).isEmpty();
  }

  @Test
  void nothingIsSetThatThePersonHasNotAllowed() {
    household.revoke(Scope.REMINDERS);

    assertThat(reminders.create(stretchAt(12, 0)))
        .isEqualTo(new CallResult.Failed<>(Fault.NO_PERMISSION));
  }
}
