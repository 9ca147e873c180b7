package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the store does where Lambda's own endpoint of credentials takes a call and says nothing. */
class CredentialsTest {
  private static final String ADDRESS = "aws.containerCredentialsFullUri";

  /** The SDK asks six times, a second each. */
  private static final int ATTEMPTS_WITHIN_A_CALL = 2;

  private final Queue<Socket> asked = new ConcurrentLinkedQueue<>();
  private ServerSocket endpoint;

  @BeforeEach
  void start() throws IOException {
    endpoint = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::acceptAndSayNothing);
    System.setProperty(ADDRESS, "http://127.0.0.1:" + endpoint.getLocalPort() + "/credentials");
  }

  @AfterEach
  void stop() throws IOException {
    System.clearProperty(ADDRESS);
    endpoint.close();
    for (Socket connection : asked) {
      connection.close();
    }
  }

  @Test
  void nobodyWaitsForCredentialsLongerThanForTheStore() {
    ProfileStore store = store();

    assertThat(store.lookUp("somebody")).isInstanceOf(LookupResult.Unavailable.class);
    assertThat(asked).hasSizeBetween(1, ATTEMPTS_WITHIN_A_CALL);
  }

  private static ProfileStore store() {
    return new DynamoDbProfileStore(
        DynamoDbClients.of(
            Map.of(
                "AWS_REGION", "us-east-1",
                "AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:9",
                "AWS_CONTAINER_CREDENTIALS_FULL_URI", System.getProperty(ADDRESS))),
        "progress",
        Duration.ofDays(180),
        Clock.systemUTC());
  }

  private void acceptAndSayNothing() {
    try {
      while (true) {
        asked.add(endpoint.accept());
      }
    } catch (IOException e) {
      // The test is over.
    }
  }
}
