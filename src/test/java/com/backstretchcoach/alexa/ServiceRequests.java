package com.backstretchcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.Context;
import com.amazon.ask.model.Device;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.system.SystemState;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Requests as Alexa sends them, with what a skill needs to call back. */
final class ServiceRequests {
  /** When everything here is asked: a Sunday morning. */
  static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

  static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  /** Enough for any answer that comes. */
  static final Limits PATIENT =
      new Limits(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofMinutes(5));

  /** Little, where no answer comes. */
  static final Limits SHORT =
      new Limits(Duration.ofMillis(100), Duration.ofMillis(100), Duration.ofSeconds(30));

  private static final HttpClient HTTP = AlexaCalls.client(PATIENT);

  private ServiceRequests() {}

  /** The services behind {@code api}. */
  static AlexaServices of(AlexaApi api) {
    return of(envelope(api.address(), AlexaApi.TOKEN), PATIENT);
  }

  static AlexaServices of(RequestEnvelope envelope, Limits limits) {
    return AlexaCalls.of(envelope, limits, () -> HTTP);
  }

  static RequestEnvelope envelope(String address, String token) {
    return RequestEnvelope.builder()
        .withContext(
            Context.builder()
                .withSystem(
                    SystemState.builder()
                        .withApiEndpoint(address)
                        .withApiAccessToken(token)
                        .withDevice(Device.builder().withDeviceId("an-echo").build())
                        .build())
                .build())
        .withRequest(LaunchRequest.builder().withTimestamp(NOW.atOffset(ZoneOffset.UTC)).build())
        .build();
  }

  static TimerPlan icePack() {
    return icePack("Ice pack");
  }

  static TimerPlan icePack(String label) {
    return new TimerPlan(Duration.ofMinutes(15), label, "en-US", "Take the ice off now.");
  }

  static ReminderPlan stretchAt(int hour, int minute) {
    return new ReminderPlan(
        LocalTime.of(hour, minute),
        ZonedDateTime.ofInstant(NOW, CHICAGO),
        "en-US",
        "Time for your stretch.");
  }

  /** What a success brings; a fault fails the test. */
  static <T> T done(CallResult<T> outcome) {
    assertThat(outcome).isInstanceOf(CallResult.Done.class);
    return ((CallResult.Done<T>) outcome).value();
  }
}
