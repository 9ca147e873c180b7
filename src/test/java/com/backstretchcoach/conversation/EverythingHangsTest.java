package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.TestTable;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The store and Alexa's services may do what they like: the person is answered. */
class EverythingHangsTest {
  /** The store's client tries twice within the time of one call. */
  private static final int ATTEMPTS_OF_ONE_CALL = 2;

  /** A second call is cut short by the time they share; there is none left for a third. */
  private static final int CALLS_WITHIN_THE_TIME = 2;

  private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
  private ServerSocket store;
  private AlexaApi alexa;
  private Device device;

  @BeforeEach
  void start() throws IOException {
    store = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::acceptAndSayNothing);
    alexa = new AlexaApi(new Household(Instant.parse("2026-11-22T10:00:00Z")));
    device = new Device(memory()).reaching(alexa.address(), AlexaApi.TOKEN);
  }

  @AfterEach
  void stop() throws IOException {
    alexa.close();
    store.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  @Test
  void aTurnWaitsForTheStoreOnceAndForAlexaWithinItsTime() {
    alexa.always(new Trouble.Hangs());
    List<Supplier<Heard>> turns =
        List.of(
            () -> device.asks("ChangeHoldIntent", "seconds=25"),
            () -> device.launch(),
            () -> device.says("ReadyIntent"),
            () -> device.after(Duration.ofSeconds(100)).says("AMAZON.YesIntent"),
            () -> device.after(Duration.ofSeconds(100)).says("TherapyTimerIntent"),
            () -> device.says("AMAZON.YesIntent"),
            () -> device.says("SetReminderIntent", "from=09:00", "until=21:00"),
            () -> device.says("AMAZON.YesIntent"),
            () -> device.says("CancelRemindersIntent"),
            () -> device.says("ForgetMeIntent"),
            () -> device.says("AMAZON.YesIntent"));

    for (Supplier<Heard> turn : turns) {
      int stored = connections.size();
      int called = alexa.calls().size();

      assertThat(turn.get().words()).isNotEmpty();
      assertThat(connections.size() - stored).isLessThanOrEqualTo(ATTEMPTS_OF_ONE_CALL);
      assertThat(alexa.calls().size() - called).isLessThanOrEqualTo(CALLS_WITHIN_THE_TIME);
    }
  }

  static Stream<Trouble> troubles() {
    return Stream.of(
        new Trouble.Hangs(),
        new Trouble.HangsAfterHeaders(),
        new Trouble.Drips(),
        new Trouble.Cuts(),
        new Trouble.Throttles(30),
        new Trouble.Answers(200, "<html>"),
        new Trouble.Answers(401, ""),
        new Trouble.Answers(403, ""),
        new Trouble.Answers(500, ""),
        new Trouble.Answers(503, ""),
        new Trouble.Answers(504, ""));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void aWholeSetRunsToItsEnd(Trouble trouble) {
    alexa.always(trouble);
    Duration round = Duration.ofSeconds(100);
    Device alone = new Device().reaching(alexa.address(), AlexaApi.TOKEN);

    assertThat(alone.launch().asks()).isTrue();
    assertThat(alone.says("ReadyIntent").holds()).containsExactly("hold-1-right", "hold-1-left");
    alone.after(round).says("TherapyTimerIntent");
    assertThat(alone.says("AMAZON.YesIntent").envelope().has("response")).isTrue();
    assertThat(alone.says("ReadyIntent").holds()).containsExactly("hold-2-right", "hold-2-left");
    Heard last = alone.after(round).says("AMAZON.YesIntent");
    assertThat(last.holds()).containsExactly("hold-3-right", "hold-3-left");
    assertThat(last.words()).contains("holds");
    assertThat(alone.after(round).says("AMAZON.NoIntent").ends()).isTrue();
  }

  private ProfileStore memory() {
    return new DynamoDbProfileStore(
        TestTable.hastyClient(URI.create("http://127.0.0.1:" + store.getLocalPort())),
        "progress",
        Duration.ofDays(180),
        Clock.systemUTC());
  }

  private void acceptAndSayNothing() {
    try {
      while (true) {
        connections.add(store.accept());
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
