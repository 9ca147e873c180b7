package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.sound.Recording;
import com.backstretchcoach.simulator.sound.Synthesizer;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/** What was said in a turn, to be kept as a sound file. */
final class Recordings {
  private final PageTalk talk;
  private final Synthesizer voice = new Synthesizer();

  Recordings(PageTalk talk) {
    this.talk = talk;
  }

  /** Why there are none; empty when there are. */
  String missing() {
    return voice.installed() ? "" : "Install espeak-ng to save a recording.";
  }

  void serve(HttpExchange exchange) throws IOException {
    Optional<JsonNode> response = talk.response(turn(exchange));
    if (response.isEmpty() || !voice.installed()) {
      Answers.plain(exchange, 404, "There is no recording.");
      return;
    }
    byte[] wave = Recording.of(ResponseSchedule.of(response.get(), voice), voice).wave();
    exchange
        .getResponseHeaders()
        .set("Content-Disposition", "attachment; filename=\"back-stretch-coach.wav\"");
    Answers.send(exchange, 200, "audio/wav", wave);
  }

  private static int turn(HttpExchange exchange) {
    String query = String.valueOf(exchange.getRequestURI().getQuery());
    return query.matches("turn=\\d{1,6}") ? Integer.parseInt(query.substring(5)) : -1;
  }
}
