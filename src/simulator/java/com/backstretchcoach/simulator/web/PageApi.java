package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;

/** What the page may ask for: one short path for each thing a person can do. */
final class PageApi {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_BODY = 64 * 1024;

  private final PageTalk talk;
  private final RoomClock clock;
  private final Show show;

  PageApi(PageTalk talk, RoomClock clock, Show show) {
    this.talk = talk;
    this.clock = clock;
    this.show = show;
  }

  void serve(HttpExchange exchange) throws IOException {
    String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
    if (!exchange.getRequestMethod().equals("POST") || !type.startsWith("application/json")) {
      Answers.plain(exchange, 405, "Post JSON.");
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
    if (body.length > LONGEST_BODY) {
      Answers.plain(exchange, 413, "That is too much.");
      return;
    }
    try {
      boolean known = done(exchange.getRequestURI().getPath(), JSON.readTree(body));
      Answers.plain(exchange, known ? 200 : 404, known ? "ok" : "There is no such thing.");
    } catch (JsonProcessingException e) {
      Answers.plain(exchange, 400, "That is not JSON.");
    }
  }

  private boolean done(String path, JsonNode body) {
    if (body.has("heard")) {
      talk.heard(Duration.ofMillis(Math.max(0, body.path("heard").asLong())));
    }
    switch (path) {
      case "/api/say" -> talk.say(body.path("text").asText());
      case "/api/touch" -> talk.touch(touch(body));
      case "/api/silence" -> talk.silence(body.path("turn").asInt());
      case "/api/screen-failed" ->
          talk.screenFailed(body.path("token").asText(), body.path("reason").asText());
      case "/api/hush" -> clock.stop();
      case "/api/go-on" -> clock.run();
      case "/api/device" -> show.change(body);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static TouchMessage touch(JsonNode body) {
    return new TouchMessage(
        body.path("token").asText(),
        body.path("source"),
        body.path("arguments"),
        body.path("components"));
  }
}
