package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Alexa's services for one household, over HTTP on this machine. */
public final class AlexaApi implements AutoCloseable {
  /**
   * A call as it arrived.
   *
   * @param body missing where there was none
   */
  public record Call(String method, String path, JsonNode body) {}

  /** The token that every call has to bring. */
  public static final String TOKEN = "not-a-real-token";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Household household;
  private final Routes routes;
  private final HttpServer server;
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Queue<Trouble> next = new ConcurrentLinkedQueue<>();
  private volatile Function<String, Optional<Trouble>> always = method -> Optional.empty();
  private volatile Duration delay = Duration.ZERO;

  /** Starts them, on a port that is free. */
  public AlexaApi(Household household) throws IOException {
    this.household = household;
    this.routes = new Routes(household);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  /** Where they are, as a request gives it. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** Every call so far. */
  public List<Call> calls() {
    return List.copyOf(calls);
  }

  /** One call after the other comes to grief in these ways; those that follow are carried out. */
  public void next(Trouble... troubles) {
    next.addAll(List.of(troubles));
  }

  /** From now on every call comes to grief in that way. */
  public void always(Trouble trouble) {
    always = any -> Optional.of(trouble);
  }

  /** From now on every call of that method comes to grief in that way. */
  public void always(String method, Trouble trouble) {
    always = called -> called.equals(method) ? Optional.of(trouble) : Optional.empty();
  }

  /** From now on every call is carried out that much later. */
  public void late(Duration newDelay) {
    delay = newDelay;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      String path = exchange.getRequestURI().getPath();
      JsonNode body = JSON.readTree(exchange.getRequestBody());
      calls.add(new Call(method, path, body));
      Thread.sleep(delay);
      Optional<Trouble> trouble = Optional.ofNullable(next.poll()).or(() -> always.apply(method));
      if (trouble.isPresent()) {
        trouble.get().befall(exchange);
      } else {
        send(exchange, answer(exchange, method, path, body));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ServiceResponse answer(HttpExchange exchange, String method, String path, JsonNode body) {
    String authorization = exchange.getRequestHeaders().getFirst("Authorization");
    try {
      if (!("Bearer " + TOKEN).equals(authorization)) {
        throw new Refused(401, "INVALID_TOKEN", "that token is not known");
      }
      synchronized (household) {
        return routes.answer(method, path, body);
      }
    } catch (Refused refused) {
      return ServiceResponse.of(refused);
    }
  }

  private static void send(HttpExchange exchange, ServiceResponse reply) throws IOException {
    if (reply.body().isMissingNode()) {
      exchange.sendResponseHeaders(reply.status(), -1);
      return;
    }
    byte[] bytes = JSON.writeValueAsBytes(reply.body());
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(reply.status(), bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
