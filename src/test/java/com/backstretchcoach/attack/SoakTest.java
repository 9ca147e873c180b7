package com.backstretchcoach.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.lambda.BackStretchCoach;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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

  private final BackStretchCoach skill = new BackStretchCoach(Map.of("SKILL_ID", Device.SKILL_ID));

  @Test
  void theHeapAndTheThreadsAreTheSameAfterManyTurns() {
    List<byte[]> requests =
        RealRequests.all().values().stream().map(real -> real.toString().getBytes(UTF_8)).toList();
    turns(requests, TURNS / 2);
    long heapBefore = heap();
    int threadsBefore = threads();
    turns(requests, TURNS / 2);
    long heapAfter = heap();
    report("heap %d to %d MB".formatted(heapBefore / MEGABYTE, heapAfter / MEGABYTE), TURNS);

    assertThat(heapAfter - heapBefore).isLessThan(MOST_GROWTH);
    // A pool may hold a few more for a moment; one left behind by every hundredth turn is seen.
    assertThat(threads()).isLessThanOrEqualTo(threadsBefore + AT_ONCE / 2);
    Reference.reachabilityFence(requests);
  }

  @Test
  void noThreadIsLeftOfRequestsThatWaitedForServicesThatHang() throws Exception {
    Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    try (ServerSocket alexa = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> accept(alexa, connections));
      byte[] launch = launchAt("http://127.0.0.1:" + alexa.getLocalPort());
      hung(launch, HUNG / 2);
      int threadsBefore = threads();
      hung(launch, HUNG / 2);
      report("threads %d to %d".formatted(threadsBefore, threads()), HUNG);

      assertThat(connections).isNotEmpty();
      assertThat(threads()).isLessThanOrEqualTo(threadsBefore + AT_ONCE / 2);
    } finally {
      for (Socket connection : connections) {
        connection.close();
      }
    }
  }

  private void turns(List<byte[]> requests, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(answer(requests.get(i % requests.size()))).isPositive();
    }
  }

  private void hung(byte[] launch, int count) throws Exception {
    try (ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
      for (int i = 0; i < count; i++) {
        people.execute(() -> answer(launch));
      }
    }
  }

  private int answer(byte[] request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      skill.handleRequest(new ByteArrayInputStream(request), out, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.size();
  }

  private static byte[] launchAt(String address) {
    return new Device()
        .reaching(address, "token")
        .envelope(JsonNodeFactory.instance.objectNode().put("type", "LaunchRequest"))
        .toString()
        .getBytes(UTF_8);
  }

  private static void accept(ServerSocket server, Queue<Socket> connections) {
    try {
      while (true) {
        connections.add(server.accept());
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static int threads() {
    return ManagementFactory.getThreadMXBean().getThreadCount();
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
}
