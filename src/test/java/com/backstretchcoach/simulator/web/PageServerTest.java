package com.backstretchcoach.simulator.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.envelope.Understood;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageServerTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.round())
          .on("PauseIntent", CoachOnPaper.asks("Paused. Shall we?", "Say ready.", 1));
  private PageServer server;

  @BeforeEach
  void serve() throws IOException {
    server =
        Desktop.serve(0, coach, (words, now) -> new Understood("PauseIntent", List.of(), 1), 1);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void thePageIsServedToWhoeverIsOnThisMachine() throws Exception {
    assertThat(get("/", host())).startsWith("HTTP/1.1 200").contains("Back Stretch Coach");
  }

  @Test
  void aNameThatLeadsToThisMachineIsNotEnough() throws Exception {
    assertThat(get("/", "rebound.example:" + port())).startsWith("HTTP/1.1 403");
    assertThat(get("/api/state", "rebound.example:" + port())).startsWith("HTTP/1.1 403");
    assertThat(get("/api/events", "localhost")).startsWith("HTTP/1.1 403");
  }

  @Test
  void anotherSiteInTheSameBrowserIsTurnedAway() throws Exception {
    String turnedAway = post("/api/say", "{\"text\": \"stop\"}", "https://elsewhere.example");
    assertThat(turnedAway).startsWith("HTTP/1.1 403");
    assertThat(post("/api/say", "{\"text\": \"stop\"}", "null")).startsWith("HTTP/1.1 403");
    assertThat(coach.requests).isEmpty();
  }

  @Test
  void thePageMayNotAskAnybodyElse() throws Exception {
    assertThat(get("/", host()))
        .containsIgnoringCase("Content-Security-Policy: default-src 'none'")
        .doesNotContain("http:", "https:");
  }

  @Test
  void nothingIsServedFromOutsideOfThePage() throws Exception {
    for (String path :
        List.of(
            "/../../../pom.xml",
            "/%2e%2e/%2e%2e/%2e%2e/pom.xml",
            "/parts/../../../pom.xml",
            "/parts/%2e%2e/%2e%2e/%2e%2e/pom.xml")) {
      assertThat(get(path, host())).as(path).doesNotStartWith("HTTP/1.1 200");
    }
  }

  @Test
  void aPortThatIsTakenIsNotInsistedOn() throws Exception {
    try (PageServer second =
        Desktop.serve(port(), coach, (words, now) -> new Understood("", List.of(), 0), 1)) {
      assertThat(second.address()).startsWith("http://localhost:").isNotEqualTo(server.address());
    }
  }

  @Test
  void whatIsSaidReachesTheSkillAndItsAnswerIsKept() throws Exception {
    post("/api/say", "{\"text\": \"open back stretch coach\"}", origin());

    assertThat(coach.requests).hasSize(1);
    assertThat(state().at("/session/open").asBoolean()).isTrue();
  }

  @Test
  void anInterruptionIsAtTheMomentThatWasHeard() throws Exception {
    post("/api/say", "{\"text\": \"open back stretch coach\"}", origin());
    post("/api/say", "{\"text\": \"pause\", \"heard\": 0}", origin());

    assertThat(moment(1)).isEqualTo(moment(0));
  }

  @Test
  void theRoomWaitsWhileThePersonIsTyping() throws Exception {
    post("/api/hush", "{}", origin());
    String then = state().path("now").asText();

    assertThat(state().path("now").asText()).isEqualTo(then);
    assertThat(state().path("running").asBoolean()).isFalse();
  }

  @Test
  void aTouchIsToldWithWhatTheDocumentSays() throws Exception {
    post("/api/say", "{\"text\": \"open back stretch coach\"}", origin());
    post(
        "/api/touch",
        "{\"token\": \"hold\", \"arguments\": [\"coach\", \"pause\", 1], \"source\": {\"id\":"
            + " \"pause\"}, \"components\": {}}",
        origin());

    JsonNode request = coach.requests.getLast().path("request");
    assertThat(request.path("type").asText()).isEqualTo("Alexa.Presentation.APL.UserEvent");
    assertThat(request.path("token").asText()).isEqualTo("hold");
    assertThat(request.path("arguments").get(1).asText()).isEqualTo("pause");
    assertThat(request.at("/source/id").asText()).isEqualTo("pause");
  }

  @Test
  void theScreenThatIsPickedIsTheOneTheSkillIsToldOf() throws Exception {
    post("/api/device", "{\"screen\": \"hub-round\"}", origin());
    post("/api/say", "{\"text\": \"open back stretch coach\"}", origin());
    post("/api/device", "{\"screen\": \"none\"}", origin());
    post("/api/say", "{\"text\": \"pause\"}", origin());

    assertThat(coach.requests.get(0).at("/context/Viewport/shape").asText()).isEqualTo("ROUND");
    assertThat(coach.requests.get(1).path("context").has("Viewport")).isFalse();
  }

  @Test
  void aSilenceThatComesTooLateIsNone() throws Exception {
    post("/api/say", "{\"text\": \"open back stretch coach\"}", origin());
    post("/api/silence", "{\"turn\": 0}", origin());

    assertThat(state().at("/session/turn").asInt()).isEqualTo(1);
  }

  private Instant moment(int request) {
    return Instant.parse(coach.requests.get(request).at("/request/timestamp").asText());
  }

  private JsonNode state() throws IOException {
    String answer = get("/api/state", host());
    return JSON.readTree(answer.substring(answer.indexOf("\r\n\r\n")));
  }

  private int port() {
    return URI.create(server.address()).getPort();
  }

  private String host() {
    return "localhost:" + port();
  }

  private String origin() {
    return "http://" + host();
  }

  private String get(String path, String host) throws IOException {
    return sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  private String post(String path, String body, String origin) throws IOException {
    return sent(
        "POST "
            + path
            + " HTTP/1.1\r\nHost: "
            + host()
            + "\r\nOrigin: "
            + origin
            + "\r\nContent-Type: application/json\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n"
            + body);
  }

  /** A browser does not let a page choose these headers; somebody else may. */
  private String sent(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
