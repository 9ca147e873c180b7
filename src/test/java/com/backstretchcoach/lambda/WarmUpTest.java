package com.backstretchcoach.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.backstretchcoach.log.LogOutput;
import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;
import com.backstretchcoach.screen.Screens;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** What happens before the first person comes. */
class WarmUpTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String SKILL_ID = "amzn1.ask.skill.rehearsed";
  private static final Environment ENVIRONMENT = Environment.of(Map.of("SKILL_ID", SKILL_ID));

  /** The store's client tries twice within the time of one call. */
  private static final int ATTEMPTS_OF_ONE_CALL = 2;

  @Test
  void aWholeConversationIsAnsweredInEveryLanguageOfTheSkill() throws IOException {
    Recording recording =
        new Recording(new LoggedSkill(Wiring.skill(ENVIRONMENT, new Forgetful()), Map.of()));

    LogOutput.muted(() -> new Rehearsal(recording, SKILL_ID).play());

    assertThat(recording.locales).isEqualTo(localesOfTheSkill());
    assertThat(recording.kinds)
        .contains(
            "LaunchRequest",
            "IntentRequest",
            "Alexa.Presentation.APL.UserEvent",
            "Connections.Response",
            "SessionEndedRequest");
    assertThat(recording.answers.getFirst().toString()).contains("Say ready");
    assertThat(recording.answers.get(1).toString())
        .contains("hold-1-right", "Alexa.Presentation.APL.RenderDocument");
    assertThat(recording.answers).noneMatch(answer -> answer.toString().contains("went wrong"));
  }

  @Test
  void nobodyIsRemembered() {
    Forgetful store = new Forgetful();

    WarmUp.ahead(ENVIRONMENT, store, new Screens());

    assertThat(store.asked).contains("read nobody", "erase nobody").doesNotContain("write nobody");
  }

  @Test
  void aStoreThatHangsIsWaitedForOnce() throws IOException {
    Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread.ofVirtual().start(() -> acceptAndSayNothing(silent, connections));

      WarmUp.ahead(ENVIRONMENT, store(silent.getLocalPort()), new Screens());

      assertThat(connections).hasSizeBetween(1, ATTEMPTS_OF_ONE_CALL);
    }
  }

  @Test
  void theStartDoesNotFailWithIt() throws InterruptedException {
    WarmUp.ahead(ENVIRONMENT, new Broken(), new Screens());
    WarmUp.waitedFor(ENVIRONMENT, Broken::new, new Screens()).join();
  }

  @Test
  void whoWaitsForTheStartDoesNotWaitForTheStore() throws InterruptedException {
    CountDownLatch answer = new CountDownLatch(1);
    Forgetful store = new Forgetful();

    Thread beside =
        WarmUp.waitedFor(
            ENVIRONMENT,
            () -> {
              await(answer);
              return store;
            },
            new Screens());

    assertThat(store.asked).as("while the store hangs").isEmpty();
    answer.countDown();
    beside.join();
    assertThat(store.asked).containsExactly("read nobody");
  }

  @Test
  void noConnectionIsKeptThatASnapshotWouldHaveTornApart() throws IOException {
    try (QuietTable table = new QuietTable(0)) {
      WarmUp.ahead(ENVIRONMENT, store(table.port()), new Screens());

      assertThat(table.requests()).isNotEmpty();
      assertThat(table.requests())
          .allMatch(request -> request.toLowerCase().contains("connection: close"));
    }
  }

  @Test
  void whoComesAfterTheSnapshotFindsATableThatWasStartedAgainInTheMeantime() throws IOException {
    int port;
    ProfileStore kept;
    try (QuietTable before = new QuietTable(0)) {
      port = before.port();
      WarmUp.ahead(ENVIRONMENT, store(port), new Screens());
      kept = store(DynamoDbClients.of(variables(port)));
    }

    try (QuietTable after = new QuietTable(port)) {
      assertThat(kept.lookUp("somebody")).isEqualTo(new LookupResult.Nothing());
      assertThat(after.requests()).as("without trying again").hasSize(1);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static ProfileStore store(int port) {
    return store(DynamoDbClients.beforeSnapshot(variables(port)));
  }

  private static ProfileStore store(DynamoDbClient client) {
    return new DynamoDbProfileStore(client, "progress", Duration.ofDays(180), Clock.systemUTC());
  }

  private static Map<String, String> variables(int port) {
    return Map.of(
        "AWS_REGION", "us-east-1",
        "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:" + port,
        "AWS_ACCESS_KEY_ID", "nobody",
        "AWS_SECRET_ACCESS_KEY", "nothing");
  }

  private static void acceptAndSayNothing(ServerSocket silent, Queue<Socket> connections) {
    try {
      while (true) {
        connections.add(silent.accept());
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private static TreeSet<String> localesOfTheSkill() {
    TreeSet<String> locales = new TreeSet<>();
    for (String file : new File("skill-package/interactionModels/custom").list()) {
      locales.add(file.replace(".json", ""));
    }
    return locales;
  }

  /** A skill whose answers are written down. */
  private static final class Recording implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
    private final AlexaSkill<RequestEnvelope, ResponseEnvelope> skill;
    private final TreeSet<String> locales = new TreeSet<>();
    private final TreeSet<String> kinds = new TreeSet<>();
    private final List<JsonNode> answers = new ArrayList<>();

    Recording(AlexaSkill<RequestEnvelope, ResponseEnvelope> skill) {
      this.skill = skill;
    }

    @Override
    public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
      SkillResponse<ResponseEnvelope> response = skill.execute(request, context);
      try {
        JsonNode asked = JSON.readTree(request.getRawRequest()).path("request");
        locales.add(asked.path("locale").asText());
        kinds.add(asked.path("type").asText());
        answers.add(JSON.readTree(response.getRawResponse()));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return response;
    }
  }

  /** A store with nobody in it, which writes down what is asked of it. */
  private static final class Forgetful implements ProfileStore {
    private final List<String> asked = new ArrayList<>();

    @Override
    public LookupResult lookUp(String user) {
      asked.add("read " + user);
      return new LookupResult.Nothing();
    }

    @Override
    public SaveResult save(String user, ProfileUpdate update) {
      asked.add("write " + user);
      return new SaveResult.NotSaved();
    }

    @Override
    public EraseResult erase(String user) {
      asked.add("erase " + user);
      return EraseResult.ERASED;
    }
  }

  /** A store with a mistake in it. */
  private static final class Broken implements ProfileStore {
    private final ProfileStore none = new NoProfileStore();

    @Override
    public LookupResult lookUp(String user) {
      throw new IllegalStateException("broken");
    }

    @Override
    public SaveResult save(String user, ProfileUpdate update) {
      return none.save(user, update);
    }

    @Override
    public EraseResult erase(String user) {
      throw new IllegalStateException("broken");
    }
  }

  /** Answers every call with an empty object. */
  private static final class QuietTable implements AutoCloseable {
    private final ServerSocket socket;
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private final Thread server;

    QuietTable(int port) throws IOException {
      socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
      server = Thread.ofPlatform().daemon().start(this::serve);
    }

    int port() {
      return socket.getLocalPort();
    }

    Queue<String> requests() {
      return requests;
    }

    private void serve() {
      try {
        while (true) {
          Socket connection = socket.accept();
          requests.add(head(connection));
          connection
              .getOutputStream()
              .write(
                  "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}"
                      .getBytes(StandardCharsets.US_ASCII));
          connection.close();
        }
      } catch (IOException e) {
        // The test is over.
      }
    }

    private static String head(Socket connection) throws IOException {
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      var in = connection.getInputStream();
      while (!head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
        head.write(in.read());
      }
      int length =
          Stream.of(head.toString(StandardCharsets.US_ASCII).split("\r\n"))
              .filter(line -> line.toLowerCase().startsWith("content-length:"))
              .mapToInt(line -> Integer.parseInt(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0);
      in.readNBytes(length);
      return head.toString(StandardCharsets.US_ASCII);
    }

    @Override
    public void close() throws IOException {
      socket.close();
      try {
        // The port is free once nobody accepts any more.
        server.join();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
