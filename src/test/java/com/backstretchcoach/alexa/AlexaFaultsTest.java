package com.backstretchcoach.alexa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.amazon.ask.model.RequestEnvelope;
import com.backstretchcoach.log.LogLines;
import com.backstretchcoach.log.Metric;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every call, and everything that can come of it. */
class AlexaFaultsTest {
  /** What the skill asks of Alexa. */
  enum Ask {
    ZONE(AlexaServices::zone),
    START_TIMER(services -> services.timers().start(ServiceRequests.icePack())),
    LIST_TIMERS(services -> services.timers().list()),
    PAUSE_TIMER(services -> services.timers().pause("timer-1")),
    RESUME_TIMER(services -> services.timers().resume("timer-1")),
    CANCEL_TIMER(services -> services.timers().cancel("timer-1")),
    CANCEL_ALL_TIMERS(services -> services.timers().cancelAll()),
    CREATE_REMINDER(services -> services.reminders().create(ServiceRequests.stretchAt(12, 0))),
    LIST_REMINDERS(services -> services.reminders().list()),
    CANCEL_REMINDER(services -> services.reminders().cancel("reminder-1"));

    private final Function<AlexaServices, CallResult<?>> call;

    Ask(Function<AlexaServices, CallResult<?>> call) {
      this.call = call;
    }

    CallResult<?> of(AlexaServices services) {
      return call.apply(services);
    }
  }

  private AlexaApi api;

  @BeforeEach
  void start() throws IOException {
    api = new AlexaApi(new Household(ServiceRequests.NOW));
  }

  @AfterEach
  void stop() {
    api.close();
  }

  static Stream<Arguments> answers() {
    List<Arguments> answers =
        List.of(
            arguments(status(400, "INVALID_REQUEST"), Fault.UNAVAILABLE),
            arguments(status(400, "UNSUPPORTED_TRIGGER_RECURRENCE"), Fault.UNAVAILABLE),
            arguments(new Trouble.Answers(401, ""), Fault.NO_PERMISSION),
            arguments(status(401, "UNAUTHORIZED"), Fault.NO_PERMISSION),
            arguments(new Trouble.Answers(403, ""), Fault.NO_PERMISSION),
            arguments(new Trouble.Answers(403, "<html>"), Fault.NO_PERMISSION),
            arguments(status(403, "MAX_TIMERS_EXCEEDED"), Fault.TOO_MANY),
            arguments(status(403, "MAX_REMINDERS_EXCEEDED"), Fault.TOO_MANY),
            arguments(status(403, "DEVICE_NOT_SUPPORTED"), Fault.NOT_SUPPORTED),
            arguments(status(403, "MAX_RATE_EXCEEDED"), Fault.BUSY),
            arguments(status(404, "NOT_FOUND"), Fault.GONE),
            arguments(status(409, "CONFLICT"), Fault.UNAVAILABLE),
            arguments(new Trouble.Throttles(3), Fault.BUSY),
            arguments(status(500, "INTERNAL_ERROR"), Fault.UNAVAILABLE),
            arguments(status(503, "UNAVAILABLE"), Fault.UNAVAILABLE),
            arguments(status(504, "DEVICE_UNREACHABLE"), Fault.DEVICE_OFFLINE),
            arguments(new Trouble.Answers(504, ""), Fault.DEVICE_OFFLINE),
            arguments(new Trouble.Answers(302, ""), Fault.UNAVAILABLE),
            arguments(new Trouble.Cuts(), Fault.UNAVAILABLE));
    return forEvery(answers);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void aRefusalIsAFaultThatAPersonCanBeTold(Ask ask, Trouble trouble, Fault fault) {
    api.next(trouble);

    assertThat(ask.of(ServiceRequests.of(api))).isEqualTo(new CallResult.Failed<>(fault));
  }

  static Stream<Arguments> slowAnswers() {
    return forEvery(
        Stream.of(new Trouble.Hangs(), new Trouble.HangsAfterHeaders(), new Trouble.Drips())
            .map(Arguments::arguments)
            .toList());
  }

  @ParameterizedTest
  @MethodSource("slowAnswers")
  void nobodyIsKeptWaitingForAnAnswerThatDoesNotEnd(Ask ask, Trouble trouble) {
    api.next(trouble);
    AlexaServices services =
        ServiceRequests.of(
            ServiceRequests.envelope(api.address(), AlexaApi.TOKEN), ServiceRequests.SHORT);

    assertThat(ask.of(services)).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
  }

  @ParameterizedTest
  @EnumSource(names = {"ZONE", "START_TIMER", "LIST_TIMERS", "CREATE_REMINDER", "LIST_REMINDERS"})
  void anAnswerThatMakesNoSenseIsNone(Ask ask) {
    for (String body : List.of("{\"timers\": [", "no JSON", "[]", "42 43", "")) {
      api.next(new Trouble.Answers(200, body));

      assertThat(ask.of(ServiceRequests.of(api)))
          .as(body)
          .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "PAUSE_TIMER",
        "RESUME_TIMER",
        "CANCEL_TIMER",
        "CANCEL_ALL_TIMERS",
        "CANCEL_REMINDER"
      })
  void whatBringsNothingSucceedsWithAnySuccess(Ask ask) {
    for (int status : List.of(200, 201, 202, 204)) {
      api.next(new Trouble.Answers(status, ""));

      assertThat(ask.of(ServiceRequests.of(api))).isEqualTo(new CallResult.Done<>(Nothing.NOTHING));
    }
  }

  @Test
  void aCreatedTimerOrReminderIsASuccessToo() {
    api.next(
        new Trouble.Answers(
            201, "{\"id\": \"a\", \"status\": \"ON\", \"triggerTime\": \"2026-11-22T15:15:00Z\"}"),
        new Trouble.Answers(201, "{\"alertToken\": \"b\", \"status\": \"ON\"}"));

    assertThat(
            ServiceRequests.done(ServiceRequests.of(api).timers().start(ServiceRequests.icePack()))
                .id())
        .isEqualTo("a");
    assertThat(
            ServiceRequests.done(
                ServiceRequests.of(api).reminders().create(ServiceRequests.stretchAt(12, 0))))
        .isEqualTo("b");
  }

  @ParameterizedTest
  @EnumSource
  void nobodyMayBeListening(Ask ask) throws IOException {
    int port;
    try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = closed.getLocalPort();
    }
    AlexaServices services =
        ServiceRequests.of(
            ServiceRequests.envelope("http://127.0.0.1:" + port, AlexaApi.TOKEN),
            ServiceRequests.PATIENT);

    assertThat(ask.of(services)).isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
  }

  @ParameterizedTest
  @EnumSource
  void aTokenThatIsNotKnownIsNoPermission(Ask ask) {
    AlexaServices services =
        ServiceRequests.of(
            ServiceRequests.envelope(api.address(), "another-token"), ServiceRequests.PATIENT);

    assertThat(ask.of(services)).isEqualTo(new CallResult.Failed<>(Fault.NO_PERMISSION));
  }

  @ParameterizedTest
  @EnumSource
  void aRequestWithoutAnAddressOrATokenCallsNobody(Ask ask) {
    for (RequestEnvelope envelope :
        List.of(
            RequestEnvelope.builder().build(),
            ServiceRequests.envelope(api.address(), null),
            ServiceRequests.envelope(null, AlexaApi.TOKEN),
            ServiceRequests.envelope("not an address", AlexaApi.TOKEN),
            ServiceRequests.envelope("ftp://127.0.0.1", AlexaApi.TOKEN))) {
      assertThat(ask.of(ServiceRequests.of(envelope, ServiceRequests.PATIENT)))
          .isEqualTo(new CallResult.Failed<>(Fault.UNAVAILABLE));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theLogTellsWhatFailedAndHowButNotWhoseOrWhat(Ask ask) {
    List<JsonNode> lines =
        LogLines.read(() -> {
          api.next(status(500, "Ice pack an-echo"));
          ask.of(ServiceRequests.of(api));
        });

    assertThat(lines).hasSize(1);
    JsonNode line = lines.getFirst();
    assertThat(line.path("message").asText()).matches("could not [a-z ]+");
    assertThat(line.path("fault").asText()).isEqualTo("500");
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.path("Dependency").asText()).isIn("timers", "reminders", "settings");
    assertThat(LogLines.counted(Metric.FAULTS, lines)).isEqualTo(1);
    assertThat(line.toString()).doesNotContain("Ice", "echo", AlexaApi.TOKEN);
  }

  @ParameterizedTest
  @EnumSource
  void whatThePersonHasNotAllowedIsNoFaultOfTheService(Ask ask) {
    List<JsonNode> lines =
        LogLines.read(() -> {
          api.next(new Trouble.Answers(401, ""));
          ask.of(ServiceRequests.of(api));
        });

    assertThat(lines).singleElement().asString().contains("INFO", "could not");
    assertThat(LogLines.counted(Metric.FAULTS, lines)).isZero();
  }

  private static Trouble status(int status, String code) {
    return new Trouble.Answers(status, "{\"code\": \"" + code + "\", \"message\": \"…\"}");
  }

  private static Stream<Arguments> forEvery(List<Arguments> cases) {
    return Arrays.stream(Ask.values())
        .flatMap(ask ->
            cases.stream()
                .map(one ->
                    arguments(Stream.concat(Stream.of(ask), Arrays.stream(one.get())).toArray())));
  }
}
