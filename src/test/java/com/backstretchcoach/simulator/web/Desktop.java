package com.backstretchcoach.simulator.web;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.echo.Counterpart;
import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Listener;
import com.backstretchcoach.simulator.echo.Skill;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.Instant;

/** Serves a page for a test. */
final class Desktop {
  static final String SKILL_ID = "amzn1.ask.skill.test";
  static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");

  private Desktop() {}

  static PageServer serve(int port, RequestStreamHandler skill, Listener listener, double speed)
      throws IOException {
    return serve(port, skill, listener, speed, "en-US");
  }

  static PageServer serve(
      int port, RequestStreamHandler skill, Listener listener, double speed, String locale)
      throws IOException {
    RecordedExchange wire = new RecordedExchange(skill);
    Show show = new Show(SKILL_ID, locale, EchoDevice.Services.NONE);
    Echo echo =
        new Echo(
            "back stretch coach",
            listener,
            new Requests(show),
            new Counterpart(new Skill(wire), new SyllableClock(), false),
            new Household(NINE));
    return new PageServer(
        port,
        new PageServer.Desk(echo, wire, show, JsonNodeFactory.instance::objectNode),
        NINE,
        speed,
        () -> {});
  }
}
