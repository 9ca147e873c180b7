package com.backstretchcoach.profile;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The way to a DynamoDB for tests. One request at a time gets there: the real one changes an item
 * by one request after the other, the stand-in does not by itself.
 */
public final class Wire implements AutoCloseable {
  private static final Duration FOREVER = Duration.ofMillis(-1);

  private final URI table;
  private final int port;
  private final HttpClient client = HttpClient.newHttpClient();
  private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger troubled = new AtomicInteger();
  private final AtomicInteger writes = new AtomicInteger();
  private volatile Duration late = Duration.ZERO;
  private HttpServer server;

  Wire(URI table) throws IOException {
    this.table = table;
    server = listening(0);
    port = server.getAddress().getPort();
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + port);
  }

  /** From now on nobody is there. */
  public void down() {
    server.stop(0);
  }

  /** There again. */
  public void up() throws IOException {
    server = listening(port);
  }

  /** The next write is carried out, and its reply is lost. */
  public void loseNextReply() {
    delayNextReply(FOREVER);
  }

  /** The next write is carried out, and its reply comes that much later. */
  public void delayNextReply(Duration delay) {
    late = delay;
    troubled.set(1);
  }

  /** Writes that have arrived. */
  public int writes() {
    return writes.get();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }

  private HttpServer listening(int where) throws IOException {
    HttpServer listening =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), where), 200);
    listening.setExecutor(workers);
    listening.createContext("/", this::handle);
    listening.start();
    return listening;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String target = exchange.getRequestHeaders().getFirst("X-Amz-Target");
      HttpResponse<byte[]> answer = passOn(target, exchange.getRequestBody().readAllBytes());
      boolean write = target.endsWith("UpdateItem");
      if (write) {
        writes.incrementAndGet();
      }
      if (write && troubled.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
        if (late.equals(FOREVER)) {
          return;
        }
        Thread.sleep(late);
      }
      exchange.getResponseHeaders().add("Content-Type", "application/x-amz-json-1.0");
      exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
      exchange.getResponseBody().write(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized HttpResponse<byte[]> passOn(String target, byte[] body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(table)
            .header("X-Amz-Target", target)
            .header("Content-Type", "application/x-amz-json-1.0")
            .header(
                "Authorization",
                "AWS4-HMAC-SHA256 Credential=nobody/20260101/us-east-1/dynamodb/aws4_request,"
                    + " SignedHeaders=host, Signature=none")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build(),
        HttpResponse.BodyHandlers.ofByteArray());
  }
}
