package com.backstretchcoach.simulator;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.web.PageServer;
import com.backstretchcoach.simulator.web.RecordedExchange;
import com.backstretchcoach.simulator.web.Show;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The page beside the terminal: an Echo of its own, in a household of its own, with the same skill.
 *
 * @param memory the file that people are remembered in
 */
record Page(Echoes echoes, RequestStreamHandler skill, ZoneId zone, Path memory) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * Serves it until it is closed.
   *
   * @param device what it shows at first; only its services are its own
   */
  PageServer serve(int port, EchoDevice device, Instant start, double speed) throws IOException {
    Household household = new Household(start).in(zone);
    AlexaApi alexa = new AlexaApi(household);
    Show show =
        new Show(
            device.skillId(),
            device.locale(),
            new EchoDevice.Services(alexa.address(), AlexaApi.TOKEN));
    RecordedExchange wire = new RecordedExchange(skill);
    return new PageServer(
        port,
        new PageServer.Desk(echoes.with(wire, show, household), wire, show, () -> shelf(household)),
        start,
        speed,
        alexa::close);
  }

  private JsonNode shelf(Household household) {
    ObjectNode shelf = JSON.createObjectNode();
    shelf.set("Stored item", remembered());
    JsonNode stored = household.stored();
    shelf.set("Timers", stored.path("timers"));
    shelf.set("Reminders", stored.path("reminders"));
    return shelf;
  }

  private JsonNode remembered() {
    try {
      return Files.exists(memory) ? JSON.readTree(memory.toFile()) : JSON.createObjectNode();
    } catch (IOException e) {
      return JSON.createObjectNode();
    }
  }
}
