package com.backstretchcoach.simulator.lambda;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A small stand-in for the Lambda Runtime API (version 2018-06-01) on loopback. It hands out one
 * event, takes what the function answers, and leaves every further request for work waiting.
 */
final class LambdaRuntimeApi implements AutoCloseable {
  private static final String BASE = "/2018-06-01/runtime";
  private static final String REQUEST_ID = "8a1f0000-0000-4000-8000-000000000001";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean handedOut = new AtomicBoolean();
  private final CompletableFuture<String> answer = new CompletableFuture<>();

  /**
   * Starts to listen on a free port.
   *
   * @param timeout what the function is told it has, as in the template
   */
  LambdaRuntimeApi(String event, Duration timeout) throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext(BASE + "/invocation/next", exchange -> handOut(exchange, event, timeout));
    server.createContext(BASE + "/invocation/" + REQUEST_ID + "/response", this::takeAnswer);
    server.createContext(BASE + "/invocation/" + REQUEST_ID + "/error", this::takeError);
    server.createContext(BASE + "/init/error", this::takeError);
    server.start();
  }

  /** Host and port, as the runtime expects them in {@code AWS_LAMBDA_RUNTIME_API}. */
  String address() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  /** What the function answers; fails with its report when it could not start or threw. */
  CompletableFuture<String> answer() {
    return answer;
  }

  private void handOut(HttpExchange exchange, String event, Duration timeout) throws IOException {
    if (handedOut.getAndSet(true)) {
      return;
    }
    var headers = exchange.getResponseHeaders();
    headers.add("Content-Type", "application/json");
    headers.add("Lambda-Runtime-Aws-Request-Id", REQUEST_ID);
    headers.add(
        "Lambda-Runtime-Deadline-Ms", Long.toString(Instant.now().plus(timeout).toEpochMilli()));
    headers.add(
        "Lambda-Runtime-Invoked-Function-Arn",
        "arn:aws:lambda:us-east-1:000000000000:function:back-stretch-coach:live");
    reply(exchange, 200, event);
  }

  private void takeAnswer(HttpExchange exchange) throws IOException {
    answer.complete(body(exchange));
    reply(exchange, 202, "{\"status\":\"OK\"}");
  }

  private void takeError(HttpExchange exchange) throws IOException {
    answer.completeExceptionally(new IllegalStateException(body(exchange)));
    reply(exchange, 202, "{\"status\":\"OK\"}");
  }

  private static String body(HttpExchange exchange) {
    try (var in = exchange.getRequestBody()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void reply(HttpExchange exchange, int status, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
