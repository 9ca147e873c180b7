package com.backstretchcoach.simulator;

import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/** Sets timers and reminders as a skill would, from JSON that is written down beforehand. */
public final class PaperAlerts {
  private PaperAlerts() {}

  /** A household that allows everything. */
  public static Household household() {
    return new Household(Desk.START).grant(Scope.TIMERS).grant(Scope.REMINDERS);
  }

  /** A timer that is set now. */
  public static void timer(Household household, String label, String length, String announcement)
      throws IOException {
    post(
        household,
        "/v1/alerts/timers",
        """
        {"duration": "%s", "timerLabel": "%s",
         "creationBehavior": {"displayExperience": {"visibility": "VISIBLE"}},
         "triggeringBehavior": {
           "operation": {"type": "ANNOUNCE",
             "textToAnnounce": [{"locale": "en-US", "text": "%s"}]},
           "notificationConfig": {"playAudible": true}}}\
        """
            .formatted(length, label, announcement));
  }

  /** A reminder for every day, at an hour of UTC. */
  public static void reminder(Household household, int hour, String spoken) throws IOException {
    post(
        household,
        "/v1/alerts/reminders",
        """
        {"requestTime": "2026-11-22T09:00:00Z",
         "trigger": {"type": "SCHEDULED_ABSOLUTE", "timeZoneId": "UTC",
           "recurrence": {"startDateTime": "2026-11-22T09:00:00", "recurrenceRules":
             ["FREQ=DAILY;BYHOUR=%d;BYMINUTE=0;BYSECOND=0;INTERVAL=1;"]}},
         "alertInfo": {"spokenInfo": {"content": [{"locale": "en-US", "text": "%s"}]}},
         "pushNotification": {"status": "ENABLED"}}\
        """
            .formatted(hour, spoken));
  }

  private static void post(Household household, String path, String body) throws IOException {
    try (AlexaApi api = new AlexaApi(household);
        HttpClient http = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(api.address() + path))
              .header("Authorization", "Bearer " + AlexaApi.TOKEN)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build();
      int status = http.send(request, BodyHandlers.discarding()).statusCode();
      if (status != 200) {
        throw new IllegalArgumentException(path + " answered " + status);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
