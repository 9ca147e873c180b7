package com.backstretchcoach.simulator.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.envelope.Understood;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever another program on this machine does to the page's server, the page goes on. */
class HostilePageTest {
  private static final int MANY = 500;

  private final CoachOnPaper coach = new CoachOnPaper().on("LaunchRequest", CoachOnPaper.round());
  private final List<Socket> open = new ArrayList<>();
  private PageServer server;

  @BeforeEach
  void serve() throws IOException {
    server =
        Desktop.serve(0, coach, (words, now) -> new Understood("PauseIntent", List.of(), 1), 1);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket socket : open) {
      socket.close();
    }
    server.close();
  }

  @Test
  void fiveHundredConnectionsThatSayNothingKeepNobodyWaiting() throws Exception {
    for (int i = 0; i < MANY; i++) {
      open.add(connect());
    }

    assertThat(get("/")).startsWith("HTTP/1.1 200");
  }

  @Test
  void fiveHundredBodiesThatNeverEndKeepNobodyWaiting() throws Exception {
    for (int i = 0; i < MANY; i++) {
      Socket slow = connect();
      open.add(slow);
      slow.getOutputStream().write(head("/api/say", 1_000, "{\"text\": \"").getBytes(UTF_8));
    }

    assertThat(get("/api/state")).startsWith("HTTP/1.1 200");
    assertThat(coach.requests).isEmpty();
  }

  @Test
  void fiveHundredListenersThatDoNotReadKeepNobodyWaiting() throws Exception {
    for (int i = 0; i < MANY; i++) {
      Socket listener = connect();
      open.add(listener);
      listener.getOutputStream().write(request("GET /api/events").getBytes(UTF_8));
    }

    assertThat(say("open back stretch coach")).startsWith("HTTP/1.1 200");
    assertThat(coach.requests).hasSize(1);
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    assertThat(say("x".repeat(70_000))).startsWith("HTTP/1.1 413");
    assertThat(coach.requests).isEmpty();
  }

  @Test
  void whatIsNotJsonIsRefused() throws Exception {
    for (String body : List.of("{", "[".repeat(60_000), "\u0000", "{\"text\": 1e}")) {
      assertThat(sent(head("/api/say", body.getBytes(UTF_8).length, body)))
          .as(body.substring(0, 1))
          .startsWith("HTTP/1.1 400");
    }
    assertThat(get("/")).startsWith("HTTP/1.1 200");
  }

  @Test
  void hostileTextIsHandedOnAsText() throws Exception {
    String hostile = "<img src=x onerror=alert(1)><script>alert(1)</script>";

    assertThat(say("open back stretch coach")).startsWith("HTTP/1.1 200");
    assertThat(say(hostile)).startsWith("HTTP/1.1 200");
    assertThat(get("/api/state")).contains("nosniff").contains("application/json");
  }

  private String say(String text) throws IOException {
    String body = "{\"text\": \"" + text + "\"}";
    return sent(head("/api/say", body.getBytes(UTF_8).length, body));
  }

  private String get(String path) throws IOException {
    return sent(request("GET " + path));
  }

  private String request(String what) {
    return what + " HTTP/1.1\r\nHost: localhost:" + port() + "\r\nConnection: close\r\n\r\n";
  }

  private String head(String path, int length, String body) {
    return "POST %s HTTP/1.1\r\nHost: localhost:%d\r\nContent-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n\r\n%s"
        .formatted(path, port(), length, body);
  }

  private String sent(String request) throws IOException {
    try (Socket socket = connect()) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  private Socket connect() throws IOException {
    return new Socket(InetAddress.getLoopbackAddress(), port());
  }

  private int port() {
    return URI.create(server.address()).getPort();
  }
}
