package com.backstretchcoach.simulator.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.timeline.LetterClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ResponseLimitsTest {
  private static final String NO_MORE = "\"shouldEndSession\": true";
  private static final String REPROMPT =
      "\"shouldEndSession\": false, \"reprompt\": {\"outputSpeech\":"
          + " {\"type\": \"SSML\", \"ssml\": \"<speak>Shall we?</speak>\"}}";

  private final ResponseLimits limits = new ResponseLimits(LetterClock.TEN_A_SECOND);

  @Test
  void aStatementThatEndsIsSound() {
    assertSound(said("That is all for today.", NO_MORE));
  }

  @Test
  void aQuestionWithARepromptIsSound() {
    assertSound(said("Hello. Shall we begin?", REPROMPT));
  }

  @Test
  void anInvitationWithARepromptIsSound() {
    assertSound(said("Lie down, and say ready.", REPROMPT));
  }

  @Test
  void aHoldThatEndsInAQuestionIsSound() {
    assertSound(
        playing(
            """
            {"type": "Sequencer", "items": [
              {"type": "Mixer", "id": "hold-1-left", "items": [
                {"type": "Silence", "duration": 20000},
                {"type": "Sequencer", "duration": "trimToParent", "items": [
                  {"type": "Silence", "duration": 0},
                  {"type": "Speech", "id": "count-1", "content": "one"}]}]},
              {"type": "Speech", "contentType": "SSML",
               "content": "<speak>Ready for round two?</speak>"}]}\
            """));
  }

  @Test
  void anAnswerThatIsNotJsonIsReported() {
    assertBroken("", Limit.NOT_JSON);
    assertBroken("{\"version\"", Limit.NOT_JSON);
  }

  @Test
  void theVersionMustBeThere() {
    assertBroken("{\"response\": {" + NO_MORE + "}}", Limit.NO_VERSION);
  }

  @Test
  void moreThan120KilobytesAreTooLarge() {
    assertBroken(
        "{\"version\": \"1.0\", \"sessionAttributes\": {\"a\": \""
            + "x".repeat(121 * 1024)
            + "\"}, \"response\": {\"shouldEndSession\": true}}",
        Limit.TOO_LARGE);
  }

  @Test
  void aDirectiveThatTheSdkDoesNotKnowIsReported() {
    assertBroken(
        said("Bye.", NO_MORE + ", \"directives\": [{\"type\": \"Alexa.Presentation.Smell\"}]"),
        Limit.UNKNOWN_TO_THE_SDK);
  }

  @Test
  void nothingIsShownWhereThereIsNoScreen() {
    String shown = said("Bye.", NO_MORE + ", \"directives\": [" + showing("{}") + "]");
    assertBroken(shown, Limit.NO_SCREEN);
    assertThat(limits.check(bytes(shown), request(true))).isEmpty();
    assertThat(limits.check(bytes(shown), request(false)))
        .extracting(Breach::limit)
        .containsExactly(Limit.NO_SCREEN);
  }

  @Test
  void aScreenNeedsAWholeDocument() {
    String empty = said("Bye.", NO_MORE + ", \"directives\": [" + showing("") + "]");
    assertThat(limits.check(bytes(empty), request(true)))
        .extracting(Breach::limit)
        .containsExactly(Limit.INVALID_APL);
  }

  @Test
  void whatAScreenShowsCountsForTheSize() {
    String large =
        said(
            "Bye.",
            NO_MORE
                + ", \"directives\": ["
                + showing("{\"text\": \"" + "x".repeat(121 * 1024) + "\"}")
                + "]");
    assertThat(limits.check(bytes(large), request(true)))
        .extracting(Breach::limit)
        .containsExactly(Limit.TOO_LARGE);
  }

  @Test
  void aTouchThatComesTooLateMayBePassedOver() {
    String quiet = "{\"version\": \"1.0\", \"response\": {}}";
    assertThat(limits.check(bytes(quiet), "Alexa.Presentation.APL.UserEvent")).isEmpty();
    assertThat(limits.check(bytes(said("Shall we?", NO_MORE)), "Alexa.Presentation.APL.UserEvent"))
        .extracting(Breach::limit)
        .containsExactly(Limit.QUESTION_BUT_ENDED);
  }

  @Test
  void aPropertyThatTheSdkDoesNotKnowIsReported() {
    assertBroken(said("Bye.", NO_MORE + ", \"shouldHum\": true"), Limit.UNKNOWN_TO_THE_SDK);
  }

  @Test
  void moreThan8000CharactersOfSpeechAreTooMany() {
    assertBroken(
        said("a ".repeat(3990) + "b".repeat(30), NO_MORE),
        Limit.SPEECH_TOO_LONG,
        Limit.AUDIO_TOO_LONG);
  }

  @Test
  void breaksOfTenSecondsAreTheLongest() {
    assertSound(said("Rest. <break time='10s'/> Done.", NO_MORE));
    assertBroken(said("Rest. <break time='10001ms'/> Done.", NO_MORE), Limit.BREAK_TOO_LONG);
  }

  @Test
  void longBreaksInsideAudioDocumentsAreFoundToo() {
    assertBroken(
        playing(
            """
            {"type": "Speech", "contentType": "SSML",
             "content": "<speak>Rest.<break time='11s'/>Shall we go on?</speak>"}\
            """),
        Limit.BREAK_TOO_LONG);
  }

  @Test
  void aResponseOf240SecondsIsTheLongest() {
    assertSound(playing(restThenAsk(240_000 - 600)));
    assertBroken(playing(restThenAsk(240_000)), Limit.AUDIO_TOO_LONG);
  }

  @Test
  void aRepromptOf90SecondsIsTheLongest() {
    assertBroken(
        said(
            "Shall we?",
            "\"shouldEndSession\": false, \"reprompt\": {\"outputSpeech\": {\"type\":"
                + " \"PlainText\", \"text\": \""
                + "a".repeat(901)
                + "\"}}"),
        Limit.REPROMPT_TOO_LONG);
  }

  @Test
  void ssmlMustBeWellFormedAndOfTheTagsThatAlexaKnows() {
    assertBroken(said("Ice & heat.", NO_MORE), Limit.INVALID_SSML);
    assertBroken(said("<mark name='a'/>Bye.", NO_MORE), Limit.INVALID_SSML);
    assertBroken(said("<prosody rate='10%'>Bye.</prosody>", NO_MORE), Limit.INVALID_SSML);
    assertBroken(said("<emphasis>Bye.</emphasis>", NO_MORE), Limit.INVALID_SSML);
    assertBroken(said("<break strength='huge'/>Bye.", NO_MORE), Limit.INVALID_SSML);
    assertSound(said("<prosody rate='90%' volume='soft'>Bye.</prosody>", NO_MORE));
    assertSound(said("<amazon:effect name='whispered'>Bye.</amazon:effect>", NO_MORE));
  }

  @Test
  void anAudioDocumentCannotBeSilenceAlone() {
    assertBroken(
        said("Shall we?", REPROMPT + "," + directives("{\"type\": \"Silence\", \"duration\": 5}")),
        Limit.ONLY_SILENCE);
  }

  @Test
  void anAudioDocumentIsMadeOfKnownComponents() {
    assertInvalidDocument("{\"type\": \"Gong\"}");
    assertInvalidDocument("{\"type\": \"Speech\"}");
    assertInvalidDocument("{\"type\": \"Speech\", \"content\": \"a\", \"contentType\": \"HTML\"}");
    assertInvalidDocument("{\"type\": \"Speech\", \"content\": \"a\", \"loud\": true}");
    assertInvalidDocument("{\"type\": \"Speech\", \"content\": \"a\", \"duration\": \"2s\"}");
    assertInvalidDocument("{\"type\": \"Mixer\", \"items\": []}");
    assertInvalidDocument("{\"type\": \"Silence\", \"duration\": \"2s\"}");
  }

  @Test
  void aQuestionNeedsAReprompt() {
    assertBroken(
        said("Shall we begin?", "\"shouldEndSession\": false"), Limit.QUESTION_WITHOUT_REPROMPT);
    assertBroken(
        said("When you are down, say ready.", "\"shouldEndSession\": false"),
        Limit.QUESTION_WITHOUT_REPROMPT);
  }

  @Test
  void aSessionIsNotLeftOpenInSilence() {
    assertBroken(said("Shall we? Never mind.", REPROMPT), Limit.OPEN_WITHOUT_A_QUESTION);
    assertBroken(
        "{\"version\": \"1.0\", \"response\": {" + REPROMPT + "}}", Limit.OPEN_WITHOUT_A_QUESTION);
  }

  @Test
  void whoeverAsksListens() {
    assertBroken(said("Shall we begin?", NO_MORE), Limit.QUESTION_BUT_ENDED);
    assertBroken(said("Bye.", REPROMPT.replace("false", "true")), Limit.REPROMPT_BUT_ENDED);
  }

  @Test
  void theEndOfASessionIsNotAnsweredWithSpeech() {
    assertThat(limits.check(bytes(said("Bye.", NO_MORE)), "SessionEndedRequest"))
        .extracting(Breach::limit)
        .containsExactly(Limit.SPEECH_NOT_ALLOWED);
    assertThat(
            limits.check(bytes("{\"version\": \"1.0\", \"response\": {}}"), "SessionEndedRequest"))
        .isEmpty();
  }

  private void assertInvalidDocument(String component) {
    assertThat(
            limits.check(
                bytes(said("Shall we?", REPROMPT + "," + directives(component))), "IntentRequest"))
        .extracting(Breach::limit)
        .contains(Limit.INVALID_APLA);
  }

  private void assertSound(String response) {
    assertThat(limits.check(bytes(response), "IntentRequest")).isEmpty();
  }

  private void assertBroken(String response, Limit... broken) {
    assertThat(limits.check(bytes(response), "IntentRequest"))
        .extracting(Breach::limit)
        .containsOnly(broken);
  }

  private static String restThenAsk(long millis) {
    return """
    {"type": "Sequencer", "items": [
      {"type": "Silence", "duration": %d},
      {"type": "Speech", "content": "Ready?"}]}\
    """
        .formatted(millis);
  }

  private static String playing(String component) {
    return "{\"version\": \"1.0\", \"response\": {" + REPROMPT + "," + directives(component) + "}}";
  }

  private static String directives(String component) {
    return "\"directives\": [{\"type\": \"Alexa.Presentation.APLA.RenderDocument\", \"token\":"
        + " \"t\", \"document\": {\"type\": \"APLA\", \"version\": \"0.91\","
        + " \"mainTemplate\": {\"items\": ["
        + component
        + "]}}}]";
  }

  private static String said(String inner, String rest) {
    return "{\"version\": \"1.0\", \"response\": {\"outputSpeech\": {\"type\": \"SSML\", \"ssml\":"
        + " \"<speak>"
        + inner
        + "</speak>\"}, "
        + rest
        + "}}";
  }

  private static byte[] bytes(String json) {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private static String showing(String item) {
    return """
    {"type": "Alexa.Presentation.APL.RenderDocument", "token": "t", "document":
      {"type": "APL", "version": "1.4", "mainTemplate": {"items": [%s]}}}\
    """
        .formatted(item);
  }

  private static JsonNode request(boolean screen) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.putObject("request").put("type", "IntentRequest");
    ObjectNode interfaces = request.withObject("/context/System/device/supportedInterfaces");
    if (screen) {
      interfaces.putObject("Alexa.Presentation.APL");
    }
    return request;
  }
}
