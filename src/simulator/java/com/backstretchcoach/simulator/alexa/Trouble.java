package com.backstretchcoach.simulator.alexa;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Something that goes wrong between a skill and Alexa's services. */
public sealed interface Trouble {
  /** Answers {@code exchange} in that way. */
  void befall(HttpExchange exchange) throws IOException, InterruptedException;

  /** A status, and a body that may give a code. */
  record Answers(int status, String body) implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws IOException {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
      }
    }
  }

  /** Too many calls: ask again after that many seconds. */
  record Throttles(int retryAfter) implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws IOException {
      exchange.getResponseHeaders().add("Retry-After", Integer.toString(retryAfter));
      new Answers(429, "{\"code\": \"MAX_RATE_EXCEEDED\"}").befall(exchange);
    }
  }

  /** No answer. */
  record Hangs() implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws InterruptedException {
      Thread.sleep(FOREVER);
    }
  }

  /** No more than the headers of an answer. */
  record HangsAfterHeaders() implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws IOException, InterruptedException {
      exchange.sendResponseHeaders(200, PROMISED);
      exchange.getResponseBody().flush();
      Thread.sleep(FOREVER);
    }
  }

  /** An answer that comes, a byte at a time, but never to its end. */
  record Drips() implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws IOException, InterruptedException {
      exchange.sendResponseHeaders(200, PROMISED);
      OutputStream out = exchange.getResponseBody();
      for (int sent = 0; sent < PROMISED; sent++) {
        out.write(' ');
        out.flush();
        Thread.sleep(DROP);
      }
    }
  }

  /** A connection that breaks within the answer. */
  record Cuts() implements Trouble {
    @Override
    public void befall(HttpExchange exchange) throws IOException {
      exchange.sendResponseHeaders(200, PROMISED);
      exchange.getResponseBody().write("{\"timers\": [".getBytes(StandardCharsets.UTF_8));
      exchange.getResponseBody().flush();
    }
  }

  /** Far more than is ever sent. */
  long PROMISED = 1_000_000;

  /** Longer than anybody waits. */
  Duration FOREVER = Duration.ofDays(1);

  /** Between two bytes. */
  Duration DROP = Duration.ofMillis(20);
}
