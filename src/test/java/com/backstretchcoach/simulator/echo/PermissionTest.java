package com.backstretchcoach.simulator.echo;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.interfaces.connections.ConnectionsResponse;
import com.amazon.ask.util.JacksonSerializer;
import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.Desk;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.envelope.Consent;
import com.backstretchcoach.simulator.limits.Limit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alexa asks a person for a permission on behalf of the skill. */
class PermissionTest {
  private static final String SPEECH =
      "\"outputSpeech\": {\"type\": \"PlainText\", \"text\": \"I need your permission.\"},";

  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.asks("Hello. Shall we?", "Say ready.", 1))
          .on("ReadyIntent", CoachOnPaper.needs(Scope.TIMERS.id(), SPEECH))
          .on("Connections.Response", CoachOnPaper.asks("Thank you. Go on?", "Go on?", 8));
  private final Household household = new Household(Desk.START);
  private final Echo echo = Desk.with(coach, household);

  @Test
  void alexaAsksAfterTheSkillHasSpokenAndListensForIt() {
    List<Happening> happenings = askForTimers();

    assertThat(((Happening.Answered) happenings.get(1)).schedule().text())
        .isEqualTo("I need your permission.");
    assertThat(happenings)
        .endsWith(new Happening.PermissionAsked("Back Stretch Coach", Scope.TIMERS));
    assertThat(echo.open()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"yes,ACCEPTED", "Yes please.,ACCEPTED", "no,DENIED", "pause,NOT_ANSWERED"})
  void theSkillIsToldWhatWasSaidInTheSameSession(String line, Consent consent) {
    askForTimers();

    List<Happening> happenings = echo.hear(line, Desk.START);

    JsonNode sent = coach.requests.getLast();
    ConnectionsResponse request =
        (ConnectionsResponse)
            new JacksonSerializer()
                .deserialize(sent.toString(), RequestEnvelope.class)
                .getRequest();
    assertThat(request.getName()).isEqualTo("AskFor");
    assertThat(request.getStatus().getCode()).isEqualTo("200");
    assertThat(request.getToken()).isEqualTo("ice");
    assertThat(request.getPayload())
        .containsEntry("permissionScope", Scope.TIMERS.id())
        .containsEntry("status", consent.name());
    assertThat(sent.at("/session/attributes/step").asInt()).isEqualTo(7);
    assertThat(sent.at("/session/sessionId"))
        .isEqualTo(coach.requests.get(0).at("/session/sessionId"));
    assertThat(happenings.getFirst()).isEqualTo(new Happening.PermissionAnswered(consent));
    assertThat(happenings.getLast()).isInstanceOf(Happening.Answered.class);
  }

  @Test
  void whoSaysNothingHasNotAnswered() {
    askForTimers();

    assertThat(echo.silence(Desk.START.plusSeconds(8)))
        .startsWith(new Happening.PermissionAnswered(Consent.NOT_ANSWERED));
    assertThat(echo.open()).isTrue();
  }

  @Test
  void afterTheAnswerTheSkillListensAgain() {
    askForTimers();
    echo.hear("yes", Desk.START);
    echo.hear("yes", Desk.START);

    assertThat(coach.requests.getLast().at("/request/intent/name").asText())
        .isEqualTo("AMAZON.FallbackIntent");
  }

  @Test
  void anUnknownPermissionIsAFailure() {
    coach.on("ReadyIntent", CoachOnPaper.needs("alexa::everything", SPEECH));

    assertThat(askForTimers())
        .contains(new Happening.Failed("there is no permission \"alexa::everything\""));
    assertThat(echo.open()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"shouldEndSession\": false,",
        "\"reprompt\": {\"outputSpeech\": {\"type\": \"PlainText\", \"text\": \"Well?\"}},",
        "\"outputSpeech\": {\"type\": \"PlainText\", \"text\": \"May I?\"},"
      })
  void theSkillMustNotAskBesideAlexa(String more) {
    coach.on("ReadyIntent", CoachOnPaper.needs(Scope.TIMERS.id(), more));

    assertThat(askForTimers())
        .filteredOn(Happening.Refused.class::isInstance)
        .singleElement()
        .satisfies(refused ->
            assertThat(((Happening.Refused) refused).breaches())
                .anyMatch(breach -> breach.limit() == Limit.ASKED_BESIDE_A_PERMISSION));
  }

  private List<Happening> askForTimers() {
    echo.hear("open back stretch coach", Desk.START);
    return echo.hear("ready", Desk.START);
  }
}
