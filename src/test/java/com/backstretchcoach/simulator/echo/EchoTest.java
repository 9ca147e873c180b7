package com.backstretchcoach.simulator.echo;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.CoachOnPaper;
import com.backstretchcoach.simulator.Desk;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.backstretchcoach.simulator.limits.Breach;
import com.backstretchcoach.simulator.limits.Limit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class EchoTest {
  private static final TouchMessage TOUCH =
      new TouchMessage(
          "hold",
          JsonNodeFactory.instance.objectNode(),
          JsonNodeFactory.instance.arrayNode().add("coach").add("pause"),
          JsonNodeFactory.instance.objectNode());

  private final CoachOnPaper coach =
      new CoachOnPaper()
          .on("LaunchRequest", CoachOnPaper.asks("Hello. Shall we?", "Say ready.", 1))
          .on("ReadyIntent", CoachOnPaper.asks("Round one. Another?", "Another?", 2))
          .on("SkipSideIntent", CoachOnPaper.tells("Left out."))
          .on("AMAZON.PauseIntent", CoachOnPaper.round())
          .on("AMAZON.StopIntent", CoachOnPaper.tells("Bye."));
  private final Echo echo = Desk.with(coach);

  @Test
  void attributesAndSessionAreCarriedFromTurnToTurn() {
    say("open back stretch coach", "ready", "ready");

    assertThat(coach.requests)
        .extracting(request -> request.at("/session/new").asBoolean())
        .containsExactly(true, false, false);
    assertThat(coach.requests)
        .extracting(request -> request.at("/session/attributes/step").asInt())
        .containsExactly(0, 1, 2);
    assertThat(coach.requests)
        .extracting(request -> request.at("/session/sessionId").asText())
        .containsOnly(coach.requests.getFirst().at("/session/sessionId").asText());
  }

  @Test
  void anAnswerWithoutAttributesKeepsNone() {
    say("open back stretch coach", "pause", "ready");

    assertThat(coach.requests.getLast().at("/session/attributes")).isEmpty();
  }

  @Test
  void nobodyListensBeforeTheSkillIsOpened() {
    assertThat(echo.hear("ready", Desk.START))
        .containsExactly(new Happening.NotListening("back stretch coach"));
    assertThat(coach.requests).isEmpty();
  }

  @Test
  void nobodyListensAfterTheSkillHasClosed() {
    say("open back stretch coach", "stop");

    assertThat(echo.open()).isFalse();
    assertThat(echo.hear("ready", Desk.START)).hasOnlyElementsOfType(Happening.NotListening.class);
  }

  @Test
  void aWishOpensTheSkillWithAnIntent() {
    say("ask back stretch coach to skip the left leg");

    JsonNode request = coach.requests.getFirst();
    assertThat(request.at("/session/new").asBoolean()).isTrue();
    assertThat(request.at("/request/intent/name").asText()).isEqualTo("SkipSideIntent");
  }

  @Test
  void aTaskOpensTheSkillWithoutAWord() {
    say("task StartSet holdSeconds=25 rounds=2");

    JsonNode request = coach.requests.getFirst();
    assertThat(request.at("/session/new").asBoolean()).isTrue();
    assertThat(request.at("/request/type").asText()).isEqualTo("LaunchRequest");
    assertThat(request.at("/request/task/name").asText())
        .isEqualTo("amzn1.ask.skill.test.StartSet");
    assertThat(request.at("/request/task/input/holdSeconds").asText()).isEqualTo("25");
    assertThat(request.at("/request/task/input/rounds").asText()).isEqualTo("2");
  }

  @Test
  void openingAgainBeginsANewSession() {
    say("open back stretch coach", "open back stretch coach");

    assertThat(coach.requests.getLast().at("/session/new").asBoolean()).isTrue();
    assertThat(coach.requests.getLast().at("/session/attributes")).isEmpty();
    assertThat(coach.requests)
        .extracting(request -> request.at("/session/sessionId").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void aQuestionIsAskedTwiceAndThenTheSkillIsClosed() {
    say("open back stretch coach");

    List<Happening> first = echo.silence(Desk.START.plusSeconds(10));
    List<Happening> second = echo.silence(Desk.START.plusSeconds(20));

    assertThat(((Happening.Reprompted) first.getFirst()).schedule().text()).isEqualTo("Say ready.");
    assertThat(second).containsExactly(new Happening.Closed(EndReason.EXCEEDED_MAX_REPROMPTS));
    assertThat(coach.requests.getLast().at("/request/reason").asText())
        .isEqualTo("EXCEEDED_MAX_REPROMPTS");
    assertThat(echo.silence(Desk.START.plusSeconds(30))).isEmpty();
  }

  @Test
  void anAnswerAfterTheRepromptStartsAnew() {
    say("open back stretch coach");
    echo.silence(Desk.START.plusSeconds(10));
    say("ready");

    assertThat(echo.silence(Desk.START.plusSeconds(30)))
        .hasOnlyElementsOfType(Happening.Reprompted.class);
  }

  @Test
  void exitClosesTheSkillWithoutAskingIt() {
    say("open back stretch coach", "exit");

    assertThat(coach.requests.getLast().at("/request/type").asText())
        .isEqualTo("SessionEndedRequest");
    assertThat(coach.requests.getLast().at("/request/reason").asText()).isEqualTo("USER_INITIATED");
    assertThat(echo.open()).isFalse();
  }

  @Test
  void anAnswerThatBreaksALimitIsRefusedAndTheSkillClosed() {
    coach.on("ReadyIntent", CoachOnPaper.tells("Another?"));
    say("open back stretch coach");

    List<Happening> happenings = echo.hear("ready", Desk.START);

    Happening.Refused refused = (Happening.Refused) happenings.get(1);
    assertThat(refused.breaches())
        .extracting(Breach::limit)
        .containsExactly(Limit.QUESTION_BUT_ENDED);
    assertThat(happenings.getLast()).isEqualTo(new Happening.Closed(EndReason.ERROR));
    assertThat(coach.requests.getLast().at("/request/error/type").asText())
        .isEqualTo("INVALID_RESPONSE");
  }

  @Test
  void aHandlerThatThrowsClosesTheSkill() {
    coach.on("ReadyIntent", "!no such leg");
    say("open back stretch coach");

    assertThat(echo.hear("ready", Desk.START))
        .endsWith(
            new Happening.Failed("IllegalStateException: no such leg"),
            new Happening.Closed(EndReason.ERROR));
    assertThat(echo.open()).isFalse();
  }

  @Test
  void audioThatFailsIsNotHeardAndTheSkillIsTold() {
    coach.on(
        "Alexa.Presentation.APLA.RuntimeError",
        "{\"version\": \"1.0\", \"sessionAttributes\": {\"audio\": \"BLOCK\"}, \"response\": {}}");
    Echo mute = Desk.with(coach, true);
    mute.hear("open back stretch coach", Desk.START);

    List<Happening> happenings = mute.hear("pause", Desk.START);
    mute.hear("ready", Desk.START);

    assertThat(((Happening.Answered) happenings.get(1)).schedule().heard()).isEmpty();
    assertThat(happenings).endsWith(new Happening.AudioFailed());
    assertThat(coach.requests.get(2).at("/request/token").asText()).isEqualTo("round");
    assertThat(coach.requests.getLast().at("/session/attributes/audio").asText())
        .isEqualTo("BLOCK");
  }

  @Test
  void aTouchThatIsPassedOverLeavesTheQuestionStanding() {
    coach.on(
        TouchMessage.REQUEST,
        "{\"version\": \"1.0\", \"response\": {\"shouldEndSession\": false}}");
    say("open back stretch coach");

    assertThat(echo.touch(TOUCH, Desk.START)).hasOnlyElementsOfType(Happening.Answered.class);

    assertThat(echo.silence(Desk.START)).hasOnlyElementsOfType(Happening.Reprompted.class);
  }

  @Test
  void aTouchThatIsAnsweredWithNothingLeavesTheSkillOpen() {
    coach.on(TouchMessage.REQUEST, "{\"version\": \"1.0\", \"response\": {}}");
    say("open back stretch coach");

    echo.touch(TOUCH, Desk.START);

    assertThat(echo.open()).isTrue();
    assertThat(echo.silence(Desk.START)).hasOnlyElementsOfType(Happening.Reprompted.class);
  }

  @Test
  void aTouchIsAnsweredAsSpeechIs() {
    coach.on(TouchMessage.REQUEST, CoachOnPaper.asks("Paused. Shall we?", "So?", 7));
    say("open back stretch coach");

    echo.touch(TOUCH, Desk.START);
    say("ready");

    assertThat(coach.requests.getLast().at("/session/attributes/step").asInt()).isEqualTo(7);
  }

  @Test
  void nobodyHearsATouchAfterTheSkillHasClosed() {
    say("open back stretch coach", "stop");

    assertThat(echo.touch(TOUCH, Desk.START)).hasOnlyElementsOfType(Happening.NotListening.class);
  }

  @Test
  void theSkillIsToldOfAScreenThatFailed() {
    say("open back stretch coach");

    assertThat(echo.screenFailed("hold", "no such style", Desk.START)).isEmpty();

    JsonNode request = coach.requests.getLast().path("request");
    assertThat(request.path("type").asText()).isEqualTo("Alexa.Presentation.APL.RuntimeError");
    assertThat(request.at("/errors/0/message").asText()).isEqualTo("no such style");
  }

  private void say(String... lines) {
    for (String line : lines) {
      echo.hear(line, Desk.START);
    }
  }
}
