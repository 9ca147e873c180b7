package com.backstretchcoach.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.management.HotSpotDiagnosticMXBean;
import com.sun.management.HotSpotDiagnosticMXBean.ThreadDumpFormat;
import com.sun.management.UnixOperatingSystemMXBean;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Many requests in one process leave nothing behind. A short form runs with every build; {@code
 * -Dsoak.turns=100000 -Dsoak.hung=2000} is the long one.
 */
class SoakTest {
  private static final int TURNS = Integer.getInteger("soak.turns", 3_000);
  private static final int HUNG = Integer.getInteger("soak.hung", 60);
  private static final int AT_ONCE = 20;
  private static final long MEGABYTE = 1 << 20;
  private static final long MOST_GROWTH = 8 * MEGABYTE;

  /** A pool may hold a few more for a moment; one left behind by every hundredth turn is seen. */
  private static final int A_FEW = AT_ONCE / 2;

  /** A call whose answer is no longer waited for ends by its own limits in less than this. */
  private static final Duration TO_END = Duration.ofSeconds(3);

  @Test
  void theHeapTheThreadsAndTheConnectionsAreTheSameAfterManyTurns() throws Exception {
    HttpServer nobody = knowingNobody();
    try {
      String address = "http://127.0.0.1:" + nobody.getAddress().getPort();
      BackStretchCoach skill = skill(address);
      List<byte[]> requests =
          RealRequests.all().values().stream().map(real -> reaching(address, real)).toList();
      turns(skill, requests, TURNS / 2);
      long heapBefore = heap();
      Left before = Left.now();
      turns(skill, requests, TURNS / 2);
      long heapAfter = heap();
      Left after = Left.now();
      report(
          "heap %d to %d MB, %s to %s"
              .formatted(heapBefore / MEGABYTE, heapAfter / MEGABYTE, before, after),
          TURNS);

      assertThat(heapAfter - heapBefore).isLessThan(MOST_GROWTH);
      assertThat(after.isMoreThan(before)).isFalse();
      Reference.reachabilityFence(requests);
    } finally {
      nobody.stop(0);
    }
  }

  @Test
  void nothingIsLeftOfRequestsThatWaitedForAStoreAndServicesThatHang() throws Exception {
    AtomicInteger connections = new AtomicInteger();
    try (ServerSocket hanging = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> hang(hanging, connections));
      String address = "http://127.0.0.1:" + hanging.getLocalPort();
      BackStretchCoach skill = skill(address);
      byte[] launch =
          reaching(
              address,
              new Device()
                  .envelope(JsonNodeFactory.instance.objectNode().put("type", "LaunchRequest")));
      atOnce(skill, launch, HUNG / 2);
      Left before = Left.now();
      atOnce(skill, launch, HUNG / 2);
      Left after = Left.now();
      report("%s to %s".formatted(before, after), HUNG);

      assertThat(connections).as("the store and Alexa").hasValueGreaterThanOrEqualTo(2 * HUNG);
      assertThat(after.isMoreThan(before)).isFalse();
    }
  }

  private static BackStretchCoach skill(String store) {
    return new BackStretchCoach(
        Map.of("SKILL_ID", Device.SKILL_ID),
        new DynamoDbProfileStore(
            DynamoDbClients.of(
                Map.of(
                    "AWS_REGION", "us-east-1",
                    "AWS_ACCESS_KEY_ID", "test",
                    "AWS_SECRET_ACCESS_KEY", "test",
                    "AWS_ENDPOINT_URL_DYNAMODB", store)),
            "progress",
            Duration.ofDays(180),
            Clock.systemUTC()));
  }

  private static byte[] reaching(String alexa, ObjectNode request) {
    request.withObject("/context/System").put("apiEndpoint", alexa).put("apiAccessToken", "token");
    return request.toString().getBytes(UTF_8);
  }

  private static void turns(BackStretchCoach skill, List<byte[]> requests, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(answer(skill, requests.get(i % requests.size()))).isPositive();
    }
  }

  private static void atOnce(BackStretchCoach skill, byte[] request, int count)
      throws InterruptedException {
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < count; i++) {
        people.execute(() -> answer(skill, request));
      }
    }
    Thread.sleep(TO_END);
  }

  private static int answer(BackStretchCoach skill, byte[] request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      skill.handleRequest(new ByteArrayInputStream(request), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  /** A store in which nobody is, and services of Alexa's that know nothing. */
  private static HttpServer knowingNobody() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    byte[] nothing = "{}".getBytes(UTF_8);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, nothing.length);
            exchange.getResponseBody().write(nothing);
          }
        });
    server.start();
    return server;
  }

  /** Never answers, and closes what its caller has closed. */
  private static void hang(ServerSocket server, AtomicInteger connections) {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> readToItsEnd(connection));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static void readToItsEnd(Socket connection) {
    try (connection) {
      connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // The caller has gone.
    }
  }

  private static long heap() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  private static void report(String figures, int requests) {
    System.out.printf("soak: %d requests, %s%n", requests, figures);
  }

  /**
   * What a process has besides its heap.
   *
   * @param threads virtual ones among them
   * @param files open files and connections, both of their ends
   */
  private record Left(int threads, long files) {
    private static final Pattern THREAD = Pattern.compile("\"tid\"");

    static Left now() throws IOException {
      Path dump = Files.createTempDirectory("threads").resolve("threads.json");
      ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
          .dumpThreads(dump.toString(), ThreadDumpFormat.JSON);
      int threads = (int) THREAD.matcher(Files.readString(dump)).results().count();
      Files.delete(dump);
      Files.delete(dump.getParent());
      return new Left(
          threads,
          ManagementFactory.getPlatformMXBean(UnixOperatingSystemMXBean.class)
              .getOpenFileDescriptorCount());
    }

    boolean isMoreThan(Left before) {
      return threads > before.threads + A_FEW || files > before.files + A_FEW;
    }

    @Override
    public String toString() {
      return "%d threads and %d files".formatted(threads, files);
    }
  }
}
