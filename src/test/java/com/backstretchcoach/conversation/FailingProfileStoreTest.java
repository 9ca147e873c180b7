package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.log.LogLines;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.TestTable;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** Whatever happens to the store, a person on the floor is talked through their set. */
class FailingProfileStoreTest {
  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void nobodyListens() throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, LOOPBACK)) {
      port = closed.getLocalPort();
    }
    aWholeSetRunsAndTheLossIsToldOnce(port);
  }

  @Test
  void theConnectionHangs() throws IOException {
    try (ServerSocket mute = new ServerSocket(0, 50, LOOPBACK)) {
      aWholeSetRunsAndTheLossIsToldOnce(mute.getLocalPort());
    }
  }

  @Test
  void theTableIsThrottled() throws IOException {
    HttpServer server =
        answering(
            400,
            "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\"}",
            new CopyOnWriteArrayList<>());
    aWholeSetRunsAndTheLossIsToldOnce(server.getAddress().getPort());
    server.stop(0);
  }

  @Test
  void theAnswerIsNotEvenJson() throws IOException {
    HttpServer server = answering(200, "<html>", new CopyOnWriteArrayList<>());
    aWholeSetRunsAndTheLossIsToldOnce(server.getAddress().getPort());
    server.stop(0);
  }

  @Test
  void aNewerSkillWroteTheItemAndItIsNeverWrittenWithoutACondition() throws IOException {
    List<String> writes = new CopyOnWriteArrayList<>();
    HttpServer server =
        answering(200, "{\"Item\":{\"userId\":{\"S\":\"x\"},\"schema\":{\"S\":\"3\"}}}", writes);
    aWholeSetRunsAndTheLossIsToldOnce(server.getAddress().getPort());
    server.stop(0);
    assertThat(writes).isNotEmpty().allMatch(write -> write.contains("attribute_not_exists"));
  }

  @Test
  void othersAlwaysWriteTheSameSetFirstAndThatIsLogged() throws IOException {
    HttpServer server =
        answering(
            200,
            "{\"Item\":{\"userId\":{\"S\":\"x\"},\"schema\":{\"S\":\"2\"}}}",
            new CopyOnWriteArrayList<>());
    Device device = new Device(memory(server.getAddress().getPort()));
    List<JsonNode> lines =
        LogLines.read(() -> {
          device.launch();
          device.says("ReadyIntent");
          Heard second = device.after(Duration.ofSeconds(100)).says("AMAZON.YesIntent");
          assertThat(second.holds()).containsExactly("hold-2-right", "hold-2-left");
          assertThat(device.says("AMAZON.StopIntent").words()).contains("write this down");
        });
    server.stop(0);
    assertThat(lines)
        .filteredOn(line -> line.path("fault").asText().equals("Conflict"))
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line.path("message").asText()).isEqualTo("could not write"));
  }

  @Test
  void forgettingThatFailedIsNotCalledDone() throws IOException {
    HttpServer server = answering(400, "{\"__type\":\"x#ThrottlingException\"}", List.of());
    Device device = new Device(memory(server.getAddress().getPort()));
    device.asks("ForgetMeIntent");
    assertThat(device.says("AMAZON.YesIntent").words()).contains("could not erase");
    server.stop(0);
  }

  private static void aWholeSetRunsAndTheLossIsToldOnce(int port) {
    Device device = new Device(memory(port));
    assertThat(device.launch().asks()).isTrue();
    assertThat(device.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.says("AMAZON.YesIntent").holds())
        .containsExactly("hold-2-right", "hold-2-left");
    Heard last = device.says("AMAZON.YesIntent");
    assertThat(last.holds()).containsExactly("hold-3-right", "hold-3-left");
    assertThat(last.words()).doesNotContain("write this down");
    assertThat(device.says("AMAZON.YesIntent").words()).contains("write this down");
    Heard goodbye = device.says("AMAZON.StopIntent");
    assertThat(goodbye.ends()).isTrue();
    assertThat(goodbye.words()).doesNotContain("write this down");
  }

  private static ProfileStore memory(int port) {
    return new DynamoDbProfileStore(
        TestTable.hastyClient(URI.create("http://127.0.0.1:" + port)),
        "progress",
        Duration.ofDays(180),
        Clock.systemUTC());
  }

  /** Plays DynamoDB; a conditional write fails as it does where there is an item. */
  private static HttpServer answering(int status, String body, List<String> writes)
      throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String request =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          boolean write =
              exchange.getRequestHeaders().getFirst("X-Amz-Target").endsWith("UpdateItem");
          boolean exists = write && status == 200 && body.contains("schema");
          if (exists) {
            writes.add(request);
          }
          byte[] answer =
              (exists ? "{\"__type\":\"x#ConditionalCheckFailedException\"}" : body)
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(exists ? 400 : status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    return server;
  }
}
