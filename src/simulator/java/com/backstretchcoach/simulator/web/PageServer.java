package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.echo.Echo;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Serves the page on loopback, to the page alone. */
public final class PageServer implements AutoCloseable {
  static final Path PAGE = Path.of("src/simulator/web");
  static final Path PARTS = Path.of("target/web");

  private static final Duration BETWEEN_LOOKS_AT_THE_CLOCK = Duration.ofMillis(200);

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Events events = new Events();
  private final RoomClock clock;
  private final PageTalk talk;
  private final Desk desk;
  private final Runnable closing;
  private final Parts parts = new Parts(PAGE, PARTS);
  private final Recordings recordings;
  private volatile String missing = "The renderer is being installed.";

  /**
   * What stands on the desk.
   *
   * @param echo an Echo whose skill is on {@code wire} and whose device is {@code show}
   * @param shelf what else there is to look at, by name: the stored item, timers, reminders
   */
  public record Desk(Echo echo, RecordedExchange wire, Show show, Supplier<JsonNode> shelf) {}

  /**
   * Starts to serve.
   *
   * @param port where, if that is free; otherwise, or for 0, on a free one
   * @param start the time at which the conversation begins
   * @param speed how many times faster than real time it goes
   * @param closing what else ends with it
   */
  public PageServer(int port, Desk desk, Instant start, double speed, Runnable closing)
      throws IOException {
    this.desk = desk;
    this.closing = closing;
    clock = new RoomClock(start, speed);
    talk = new PageTalk(desk.echo(), desk.wire(), clock, events);
    recordings = new Recordings(talk);
    server = bound(port);
    server.setExecutor(threads);
    PageFiles files = new PageFiles(PAGE, parts.modules());
    PageApi api = new PageApi(talk, clock, desk.show());
    serve("/", files::serve);
    serve("/api/", api::serve);
    serve("/api/events", this::stream);
    serve("/api/state", exchange -> Answers.json(exchange, state()));
    serve("/api/recording", recordings::serve);
    server.start();
    threads.execute(this::install);
    threads.execute(this::ring);
  }

  /** Where the page is. */
  public String address() {
    return "http://localhost:" + port();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
    closing.run();
  }

  private static HttpServer bound(int port) throws IOException {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    try {
      return HttpServer.create(new InetSocketAddress(loopback, port), 0);
    } catch (BindException e) {
      return HttpServer.create(new InetSocketAddress(loopback, 0), 0);
    }
  }

  private int port() {
    return server.getAddress().getPort();
  }

  private void serve(String path, HttpHandler handler) {
    server.createContext(path, handler).getFilters().add(new LoopbackFilter(port()));
  }

  private void stream(HttpExchange exchange) throws IOException {
    // A page that was closed in the middle of a sentence has left the clock standing.
    clock.run();
    events.stream(exchange);
  }

  private void install() {
    Optional<String> reason = parts.install();
    missing = reason.orElse("");
    events.tell(EventJson.typed("parts").put("missing", missing));
  }

  private void ring() {
    try {
      while (true) {
        Thread.sleep(BETWEEN_LOOKS_AT_THE_CLOCK);
        talk.ring();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private ObjectNode state() {
    ObjectNode state = JsonNodeFactory.instance.objectNode();
    state
        .put("now", clock.now().toString())
        .put("speed", clock.speed())
        .put("running", clock.running())
        .put("missing", missing)
        .put("silent", recordings.missing());
    state.set("session", talk.session());
    state.set("device", desk.show().json());
    state.set("shelf", desk.shelf().get());
    return state;
  }
}
