package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.log.LogLines;
import com.backstretchcoach.log.Metric;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.TestTable;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The log tells what happened, never what was said or by whom. */
class LogTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** All that may stand in a line, by name. */
  private static final Set<String> FIELDS =
      Set.of(
          "timestamp",
          "level",
          "requestId",
          "kind",
          "locale",
          "reason",
          "errors",
          "fault",
          "outcome",
          "start",
          "milliseconds",
          "bytes",
          "message",
          "dependency",
          "Dependency",
          "FunctionName",
          "SetsBegun",
          "SetsFinished",
          "Holds",
          "AudioStepDowns",
          "ScreenFaults",
          "Faults",
          "_aws");

  /** Nobody listens on the port for what is to be discarded. */
  private static final URI NOWHERE = URI.create("http://127.0.0.1:9");

  private final Device device = new Device();

  @Test
  void aRequestLeavesOneLineWithWhatCameOfIt() {
    device.invokedAs("8a1f0000-0000-4000-8000-000000000001");
    JsonNode line = only(LogLines.read(device::launch), "LaunchRequest");

    assertThat(line.path("level").asText()).isEqualTo("INFO");
    assertThat(line.path("requestId").asText()).isEqualTo("8a1f0000-0000-4000-8000-000000000001");
    assertThat(line.path("locale").asText()).isEqualTo("en-US");
    assertThat(line.path("outcome").asText()).isEqualTo("answered");
    assertThat(line.path("milliseconds").isNumber()).isTrue();
    assertThat(Instant.parse(line.path("timestamp").asText())).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void theBytesAreThoseOfTheResponse() {
    List<Heard> heard = new ArrayList<>();
    JsonNode line = only(LogLines.read(() -> heard.add(device.launch())), "LaunchRequest");

    assertThat(line.path("bytes").asInt())
        .isEqualTo(heard.getFirst().envelope().toString().getBytes().length);
  }

  @Test
  void theFirstRequestIsColdOrRestoredAndTheNextOneWarm() {
    Device restored = new Device(Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start"));

    assertThat(starts(device)).containsExactly("cold", "warm", "warm");
    assertThat(starts(restored)).containsExactly("restored", "warm", "warm");
  }

  @Test
  void theEndOfASessionIsLoggedWithItsReason() {
    device.launch();
    JsonNode line = only(LogLines.read(device::leaves), "SessionEndedRequest");

    assertThat(line.path("reason").asText()).isEqualTo("EXCEEDED_MAX_REPROMPTS");
    assertThat(line.path("outcome").asText()).isEqualTo("silent");
  }

  @Test
  void anUnknownRequestLeavesOneLine() {
    ObjectNode request = JSON.createObjectNode().put("type", "Brand.New").put("secret", "peanut");
    JsonNode line = only(LogLines.read(() -> device.sendMalformed(request)), "Brand.New");

    assertThat(line.path("outcome").asText()).isEqualTo("refused");
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.toString()).doesNotContain("peanut", "amzn1");
  }

  @Test
  void whatIsNoRequestAtAllLeavesOneLine() {
    for (String nonsense : List.of("", "my back hurts", "[]", "{\"request\":{\"type\":\"a b\"}}")) {
      JsonNode line = only(LogLines.read(() -> device.sendWhole(nonsense)), "unknown");
      assertThat(line.path("outcome").asText()).isIn("refused", "unreadable");
      assertThat(line.toString()).doesNotContain("hurts");
    }
  }

  @Test
  void aRequestForAnotherSkillLeavesOneLine() {
    ObjectNode envelope = device.envelope(JSON.createObjectNode().put("type", "LaunchRequest"));
    envelope.withObject("/context/System/application").put("applicationId", "amzn1.ask.skill.x");
    JsonNode line =
        only(LogLines.read(() -> device.sendWhole(envelope.toString())), "LaunchRequest");

    assertThat(line.path("outcome").asText()).isEqualTo("refused");
    assertThat(line.toString()).doesNotContain("amzn1");
  }

  @Test
  void whatADeviceCouldNotPlayOrDrawIsLoggedByItsKindAlone() {
    device.withScreen().launch();
    for (String what : List.of("APL", "APLA")) {
      String kind = "Alexa.Presentation." + what + ".RuntimeError";
      JsonNode line = only(LogLines.read(() -> device.fails(what, "RENDER_ERROR")), kind);
      assertThat(line.path("errors").asText()).isEqualTo("RENDER_ERROR");
      assertThat(line.path("level").asText()).isEqualTo("WARN");
      assertThat(line.toString()).doesNotContain("\"no\"", "amzn1");
      assertThat(LogLines.of(() -> device.fails(what, "my back hurts")))
          .singleElement()
          .asString()
          .contains("of no known kind")
          .doesNotContain("hurts");
    }
  }

  static Stream<Trouble> troubles() {
    return Stream.of(
        new Trouble.Cuts(),
        new Trouble.Throttles(30),
        new Trouble.Answers(200, "peanut"),
        new Trouble.Answers(401, "peanut"),
        new Trouble.Answers(404, "peanut"),
        new Trouble.Answers(500, "{\"code\":\"peanut\",\"message\":\"peanut\"}"));
  }

  @ParameterizedTest
  @MethodSource("troubles")
  void nothingPersonalIsLoggedOfAConversationInWhichEverythingGoesWrong(Trouble trouble)
      throws Exception {
    try (AlexaApi alexa = new AlexaApi(new Household(Instant.parse("2026-11-22T10:00:00Z")))) {
      alexa.always(trouble);
      Device anxious =
          new Device(unreachable()).withScreen().reaching(alexa.address(), AlexaApi.TOKEN);
      int[] requests = {0};
      List<String> lines = LogLines.of(() -> requests[0] = talkOfEverything(anxious));

      assertThat(lines)
          .allSatisfy(line -> {
            JsonNode read = JSON.readTree(line);
            assertThat(FIELDS).containsAll(names(read));
            assertThat(line)
                .doesNotContain(
                    "amzn1", AlexaApi.TOKEN, "peanut", "127.0.0.1", "Ice pack", "2026-11-19")
                .doesNotContainIgnoringCase("osteo")
                .doesNotContainIgnoringCase("knee")
                .doesNotContainIgnoringCase("hurt");
            for (Intent intent : Intent.values()) {
              assertThat(line).doesNotContain(intent.modelName());
            }
          });
      assertThat(lines.stream().filter(line -> line.contains("\"kind\""))).hasSize(requests[0]);
    }
  }

  @Test
  void aFaultOfTheTableIsCountedAsOne() {
    Device forgotten = new Device(unreachable());
    List<JsonNode> lines =
        LogLines.read(forgotten::launch).stream()
            .filter(line -> line.path("Dependency").asText().equals("table"))
            .toList();

    assertThat(LogLines.counted(Metric.FAULTS, lines)).isEqualTo(1);
    assertThat(lines.getFirst().at("/_aws/CloudWatchMetrics/0/Dimensions/0").toString())
        .isEqualTo("[\"FunctionName\",\"Dependency\"]");
  }

  /** How many requests were sent. */
  private static int talkOfEverything(Device device) {
    List<Runnable> requests =
        List.of(
            device::launch,
            () -> device.says("CautionIntent", "condition=osteoporosis:osteoporosis"),
            () -> device.says("HotOrColdIntent", "injuryDate=2026-11-19"),
            () -> device.says("PainIntent", "place=knee:knee"),
            () -> device.says("DangerSignIntent"),
            () -> device.says("FoodIntent", "food=peanut"),
            () -> device.says("ReadyIntent"),
            () -> device.fails("APLA", "RENDER_ERROR"),
            () -> device.fails("APL", "it hurts"),
            () -> device.says("AMAZON.ResumeIntent"),
            () -> device.says("TherapyTimerIntent", "therapy=ice:cold"),
            () -> device.says("AMAZON.YesIntent"),
            () -> device.says("TimerLeftIntent"),
            () -> device.says("CancelTimerIntent"),
            () -> device.says("SetReminderIntent", "from=09:00", "until=21:00"),
            () -> device.says("AMAZON.YesIntent"),
            () -> device.says("ReadRemindersIntent"),
            () -> device.tellsAlexa("DENIED", "peanut"),
            () -> device.says("PeanutIntent", "peanut=peanut"),
            () ->
                device.sendMalformed(
                    JSON.createObjectNode().put("type", "LaunchRequest").put("task", 7)),
            () -> device.sendWhole("my back hurts"),
            () -> device.says("ForgetMeIntent"),
            () -> device.says("AMAZON.YesIntent"),
            device::leaves);
    requests.forEach(Runnable::run);
    return requests.size();
  }

  private static ProfileStore unreachable() {
    return new DynamoDbProfileStore(
        TestTable.hastyClient(NOWHERE), "progress", Duration.ofDays(180), Clock.systemUTC());
  }

  private static List<String> starts(Device device) {
    return LogLines.read(
            () -> {
              device.launch();
              device.says("ReadyIntent");
              device.says("AMAZON.StopIntent");
            })
        .stream()
        .filter(line -> line.has("kind"))
        .map(line -> line.path("start").asText())
        .toList();
  }

  /** The one line of a request among those of faults. */
  private static JsonNode only(List<JsonNode> lines, String kind) {
    List<JsonNode> ofRequests = lines.stream().filter(line -> line.has("kind")).toList();
    assertThat(ofRequests).hasSize(1);
    assertThat(ofRequests.getFirst().path("kind").asText()).isEqualTo(kind);
    return ofRequests.getFirst();
  }

  private static List<String> names(JsonNode line) {
    List<String> names = new ArrayList<>();
    line.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
