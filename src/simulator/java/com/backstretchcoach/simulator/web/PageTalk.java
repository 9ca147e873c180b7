package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.echo.Echo;
import com.backstretchcoach.simulator.echo.Happening;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A conversation with whoever is at the page; one thing happens at a time. */
final class PageTalk {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int RESPONSES_KEPT = 20;

  private final Echo echo;
  private final RecordedExchange wire;
  private final RoomClock clock;
  private final Events events;
  private final Map<Integer, JsonNode> responses = new LinkedHashMap<>();
  private Instant began = Instant.EPOCH;
  private JsonNode attributes = MissingNode.getInstance();
  private int turn;

  PageTalk(Echo echo, RecordedExchange wire, RoomClock clock, Events events) {
    this.echo = echo;
    this.wire = wire;
    this.clock = clock;
    this.events = events;
  }

  /**
   * The room is where the page is: so much of the last answer was heard there. What the way from
   * here to the page takes would otherwise count as heard.
   */
  synchronized void heard(Duration soFar) {
    clock.backTo(began.plus(soFar));
  }

  /** The person says something, over the skill's own words or not. */
  synchronized void say(String text) {
    begin();
    tell(EventJson.typed("said").put("text", text));
    happened(echo.hear(text, clock.now()));
  }

  /** The person touches the screen, or its document sends something by itself. */
  synchronized void touch(TouchMessage touch) {
    begin();
    tell(EventJson.typed("touched").set("arguments", touch.arguments()));
    happened(echo.touch(touch, clock.now()));
  }

  /** Nobody answers the question of {@code asked}; too late when something was said since. */
  synchronized void silence(int asked) {
    if (asked == turn) {
      begin();
      happened(echo.silence(clock.now()));
    }
  }

  /** What has been set to ring by now is heard. */
  synchronized void ring() {
    echo.passTo(clock.now()).forEach(happening -> tell(EventJson.of(happening)));
  }

  /** The screen could not show the document with {@code token}. */
  synchronized void screenFailed(String token, String reason) {
    tell(EventJson.typed("screen-failed").put("reason", reason));
    happened(echo.screenFailed(token, reason, clock.now()));
  }

  /** Whether the skill is open and what it keeps in the session. */
  synchronized ObjectNode session() {
    ObjectNode session = JSON.createObjectNode().put("open", echo.open()).put("turn", turn);
    session.set("attributes", echo.open() ? attributes : MissingNode.getInstance());
    return session;
  }

  /** The response of a turn, if it is not too long ago. */
  synchronized Optional<JsonNode> response(int ofTurn) {
    return Optional.ofNullable(responses.get(ofTurn));
  }

  /** The clock stands while the skill thinks: otherwise {@code --speed} would make it slow. */
  private void begin() {
    turn++;
    clock.stop();
  }

  private void happened(List<Happening> happenings) {
    clock.run();
    wire.passed().forEach(this::exchanged);
    for (Happening happening : happenings) {
      if (happening instanceof Happening.Answered answered) {
        responses.put(turn, answered.answer().path("response"));
        responses.keySet().removeIf(old -> old <= turn - RESPONSES_KEPT);
      }
      tell(EventJson.of(happening));
      if (plays(happening)) {
        began = clock.now();
      }
    }
    tell(EventJson.typed("done"));
  }

  private static boolean plays(Happening happening) {
    return switch (happening) {
      case Happening.Answered answered -> !answered.schedule().length().isZero();
      case Happening.Reprompted ignored -> true;
      default -> false;
    };
  }

  private void exchanged(RecordedExchange.Exchange exchange) {
    JsonNode answer = read(exchange.answer());
    attributes = answer.path("sessionAttributes");
    ObjectNode json = EventJson.typed("exchange").put("millis", exchange.took().toMillis());
    json.set("request", read(exchange.request()));
    json.set("response", answer);
    tell(json);
  }

  private void tell(ObjectNode event) {
    events.tell(event.put("turn", turn).put("now", clock.now().toString()));
  }

  private static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      return JSON.getNodeFactory().textNode(text);
    }
  }
}
