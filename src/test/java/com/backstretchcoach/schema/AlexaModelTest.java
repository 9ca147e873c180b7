package com.backstretchcoach.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The model that every answer and every request of a test is held against sees mistakes. */
class AlexaModelTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String RESPONSE =
      """
      {"version": "1.0", "sessionAttributes": {"next": "1R"}, "response": {
        "outputSpeech": {"type": "SSML", "ssml": "<speak>Ready?</speak>"},
        "reprompt": {"outputSpeech": {"type": "SSML", "ssml": "<speak>Ready?</speak>"}},
        "card": {"type": "AskForPermissionsConsent", "permissions": []},
        "directives": [{"type": "Alexa.Presentation.APLA.RenderDocument", "token": "round",
                        "document": {"type": "APLA"}}],
        "shouldEndSession": false}}\
      """;

  private static final String REQUEST =
      """
      {"version": "1.0",
       "session": {"new": true, "sessionId": "s", "application": {"applicationId": "a"},
                   "user": {"userId": "u"}},
       "context": {"System": {"application": {"applicationId": "a"}, "user": {"userId": "u"},
                              "apiEndpoint": "https://api.alexa.invalid"}},
       "request": {"type": "IntentRequest", "requestId": "r", "timestamp": "2026-11-22T10:00:00Z",
                   "locale": "en-US", "intent": {"name": "ReadyIntent", "confirmationStatus": "NONE",
                     "slots": {"side": {"name": "side", "value": "left", "source": "USER",
                                        "confirmationStatus": "NONE"}}}}}\
      """;

  private static AlexaModel model;

  @BeforeAll
  static void readTheModel() {
    assumeTrue(AlexaModel.published().isPresent(), () -> AmazonPackages.missing().orElseThrow());
    model = AlexaModel.published().orElseThrow();
  }

  @Test
  void whatIsAsPublishedHasNoFaults() throws Exception {
    assertThat(model.faultsOfResponse(JSON.readTree(RESPONSE))).isEmpty();
    assertThat(model.faultsOfRequest(JSON.readTree(REQUEST))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | response | null | null found, object expected",
        "'' | speech | {} | 'speech' is not defined",
        "/response | shouldEndSession | \"false\" | string found, boolean expected",
        "/response/outputSpeech | type | \"ssml\" | does not have a value in the enumeration",
        "/response/outputSpeech | text | \"Ready?\" | 'text' is not defined",
        "/response/directives/0 | type | \"Alexa.Presentation.APLA.Render\" | enumeration",
        "/response/directives/0 | documents | {} | 'documents' is not defined",
        "/response/directives/0 | document | \"APLA\" | string found, object expected",
        "/response/card | permissions | \"all\" | string found, array expected"
      })
  void aMistakeInAResponseIsSeenAtItsPlace(String place, String field, String value, String fault)
      throws Exception {
    JsonNode wrong = JSON.readTree(RESPONSE);
    ((ObjectNode) wrong.at(place)).set(field, JSON.readTree(value));

    assertThat(model.faultsOfResponse(wrong))
        .singleElement()
        .asString()
        .startsWith(place)
        .contains(fault);
  }

  @ParameterizedTest
  @CsvSource({
    "/request, timestamp, required property 'timestamp' not found",
    "/request, type, required property 'type' not found",
    "/request/intent, confirmationStatus, required property 'confirmationStatus' not found",
    "/context/System, apiEndpoint, required property 'apiEndpoint' not found",
    "/session, user, required property 'user' not found"
  })
  void whatIsMissingInARequestIsSeen(String place, String field, String fault) throws Exception {
    JsonNode wrong = JSON.readTree(REQUEST);
    ((ObjectNode) wrong.at(place)).remove(field);

    assertThat(model.faultsOfRequest(wrong)).contains(place + " " + fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"version\": \"1.0\"}",
        "{\"version\": \"1.0\", \"response\": {\"speech\": \"Hello\"}}"
      })
  void noHandlerGetsAwayWithAnAnswerThatIsNotAsPublished(String answer) {
    CheckedHandler handler =
        CheckedHandler.ofAnswers(
            (in, out, context) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() ->
            handler.handleRequest(
                new ByteArrayInputStream(new byte[0]), new ByteArrayOutputStream(), null))
        .withMessageContaining("the response is not as Amazon's model has it");
  }
}
