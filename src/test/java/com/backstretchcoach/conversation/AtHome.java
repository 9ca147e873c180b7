package com.backstretchcoach.conversation;

import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** A device in Chicago on a Sunday at ten, with Alexa's services on loopback. */
public final class AtHome implements AutoCloseable {
  public static final Instant TEN = Instant.parse("2026-11-22T16:00:00Z");

  public final Household household = new Household(TEN);
  public final AlexaApi alexa;
  public final Device device;

  /** A skill that remembers nobody. */
  public AtHome() {
    this(new NoProfileStore());
  }

  /** A skill that remembers people in {@code memory}. */
  public AtHome(ProfileStore memory) {
    this(memory, Optional.of(ZoneId.of("America/Chicago")));
  }

  AtHome(ProfileStore memory, Optional<ZoneId> zone) {
    zone.ifPresent(household::in);
    try {
      alexa = new AlexaApi(household);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    device = new Device(memory).at(TEN.toString()).reaching(alexa.address(), AlexaApi.TOKEN);
  }

  /** Allows timers, and agrees to one that is asked for with these slots. */
  void setTimer(String... slots) {
    household.grant(Scope.TIMERS);
    device.says("TherapyTimerIntent", slots);
    device.says("AMAZON.YesIntent");
  }

  JsonNode timers() {
    return household.stored().path("timers");
  }

  JsonNode reminders() {
    return household.stored().path("reminders");
  }

  @Override
  public void close() {
    alexa.close();
  }
}
