package com.backstretchcoach.simulator.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes HTTP answers. */
final class Answers {
  private static final String NO_STRANGERS =
      "default-src 'none'; img-src 'self' data: blob:; font-src 'self' data:;"
          + " media-src 'self' blob:; frame-src 'self'; frame-ancestors 'self'; base-uri 'none';"
          + " form-action 'none'; ";
  private static final String PAGE =
      NO_STRANGERS + "connect-src 'self'; script-src 'self'; style-src 'self'";

  /** The renderer makes functions and styles as it goes, and carries its engine in an address. */
  private static final String RENDERER =
      NO_STRANGERS
          + "connect-src 'self' data:; script-src 'self' 'unsafe-eval'; style-src 'self'"
          + " 'unsafe-inline'";

  private Answers() {}

  static void plain(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
  }

  static void json(HttpExchange exchange, JsonNode json) throws IOException {
    send(exchange, 200, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Sends a file of the page; one called {@code screen.html} may be drawn in by the renderer. */
  static void file(HttpExchange exchange, String name, byte[] content) throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Security-Policy", name.equals("screen.html") ? RENDERER : PAGE);
    send(exchange, 200, MediaTypes.of(name), content);
  }

  static void send(HttpExchange exchange, int status, String type, byte[] content)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
    try (var out = exchange.getResponseBody()) {
      out.write(content);
    }
  }
}
