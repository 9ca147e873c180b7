package com.backstretchcoach.simulator.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.SessionEndedReason;
import com.amazon.ask.model.SessionEndedRequest;
import com.amazon.ask.model.Slot;
import com.amazon.ask.model.interfaces.alexa.presentation.apl.UserEvent;
import com.amazon.ask.model.interfaces.alexa.presentation.apla.RuntimeErrorEvent;
import com.amazon.ask.util.JacksonSerializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00.750Z");
  private static final EchoDevice SPEAKER = new EchoDevice("amzn1.ask.skill.test", "en-GB", false);

  private final Requests requests = new Requests(SPEAKER);
  private final Session session = Session.opened(1);

  @Test
  void aLaunchSaysWhoWhereAndWhen() {
    RequestEnvelope launch = read(requests.launch(session, NOW));

    assertThat(launch.getRequest()).isInstanceOf(LaunchRequest.class);
    assertThat(launch.getRequest().getLocale()).isEqualTo("en-GB");
    assertThat(launch.getRequest().getTimestamp().toInstant())
        .isEqualTo(Instant.parse("2026-11-22T09:00:00Z"));
    assertThat(launch.getSession().getNew()).isTrue();
    assertThat(launch.getContext().getSystem().getApplication().getApplicationId())
        .isEqualTo("amzn1.ask.skill.test");
    assertThat(launch.getContext().getSystem().getUser().getUserId())
        .isEqualTo(launch.getSession().getUser().getUserId());
    assertThat(launch.getContext().getSystem().getApiAccessToken()).isNotBlank();
    assertThat(launch.getContext().getViewport()).isNull();
  }

  @Test
  void aDeviceWithAScreenSaysSo() {
    EchoDevice show = new EchoDevice("amzn1.ask.skill.test", "en-US", true);

    RequestEnvelope launch = read(new Requests(show).launch(session, NOW));

    assertThat(launch.getContext().getViewport().getPixelWidth()).hasToString("1024");
    assertThat(
            launch
                .getContext()
                .getSystem()
                .getDevice()
                .getSupportedInterfaces()
                .getAlexaPresentationAPL()
                .getRuntime()
                .getMaxVersion())
        .isEqualTo("2024.3");
  }

  @Test
  void aTouchCarriesWhatTheDocumentSent() {
    var nodes = JsonNodeFactory.instance;
    TouchMessage touch =
        new TouchMessage(
            "hold",
            nodes.objectNode().put("id", "pause"),
            nodes.arrayNode().add("coach").add("pause"),
            nodes.objectNode());

    UserEvent event = (UserEvent) read(requests.touched(session, NOW, touch)).getRequest();

    assertThat(event.getToken()).isEqualTo("hold");
    assertThat(event.getArguments()).containsExactly("coach", "pause");
  }

  @Test
  void everyScreenIsOneTheSdkKnows() {
    for (ScreenSize viewport : ScreenSize.values()) {
      EchoDevice show =
          new EchoDevice(
              "amzn1.ask.skill.test", "en-US", Optional.of(viewport), EchoDevice.Services.NONE);

      RequestEnvelope launch = read(new Requests(show).launch(session, NOW));

      assertThat(launch.getContext().getViewport().getShape()).as(viewport.label()).isNotNull();
      assertThat(launch.getContext().getViewport().getMode()).as(viewport.label()).isNotNull();
    }
  }

  @Test
  void anIntentCarriesItsSlotsAndWhatTheyResolveTo() {
    Understood understood =
        new Understood(
            "SkipSideIntent",
            List.of(
                new SlotValue(
                    "side",
                    Optional.of("left leg"),
                    Optional.of(new SlotValue.Match("SIDE", "left", "left")))),
            1);

    IntentRequest request =
        (IntentRequest) read(requests.intent(session, NOW, understood)).getRequest();

    Slot side = request.getIntent().getSlots().get("side");
    assertThat(side.getValue()).isEqualTo("left leg");
    var resolution = side.getResolutions().getResolutionsPerAuthority().getFirst();
    assertThat(resolution.getAuthority())
        .isEqualTo("amzn1.er-authority.echo-sdk.amzn1.ask.skill.test.SIDE");
    assertThat(resolution.getStatus().getCode()).hasToString("ER_SUCCESS_MATCH");
    assertThat(resolution.getValues().getFirst().getValue().getId()).isEqualTo("left");
  }

  @Test
  void aSlotThatWasNotFilledIsThereWithoutAValue() {
    Understood understood =
        new Understood(
            "ChangeHoldIntent",
            List.of(new SlotValue("seconds", Optional.empty(), Optional.empty())),
            1);

    JsonNode slot = requests.intent(session, NOW, understood).at("/request/intent/slots/seconds");

    assertThat(slot.path("name").asText()).isEqualTo("seconds");
    assertThat(slot.has("value")).isFalse();
  }

  @Test
  void theEndOfASessionHasAReason() {
    SessionEndedRequest left =
        (SessionEndedRequest)
            read(requests.sessionEnded(session, NOW, EndReason.EXCEEDED_MAX_REPROMPTS))
                .getRequest();
    SessionEndedRequest failed =
        (SessionEndedRequest)
            read(requests.sessionEnded(session, NOW, EndReason.ERROR)).getRequest();

    assertThat(left.getReason()).isEqualTo(SessionEndedReason.EXCEEDED_MAX_REPROMPTS);
    assertThat(left.getError()).isNull();
    assertThat(failed.getError().getType()).hasToString("INVALID_RESPONSE");
  }

  @Test
  void audioThatFailedIsNamedByItsToken() {
    RuntimeErrorEvent failed =
        (RuntimeErrorEvent) read(requests.audioFailed(session, NOW, "round-1")).getRequest();

    assertThat(failed.getToken()).isEqualTo("round-1");
    assertThat(failed.getErrors()).isNotEmpty();
  }

  @Test
  void noTwoRequestsHaveTheSameId() {
    assertThat(requests.launch(session, NOW).at("/request/requestId"))
        .isNotEqualTo(requests.launch(session, NOW).at("/request/requestId"));
  }

  private static RequestEnvelope read(JsonNode request) {
    return new JacksonSerializer().deserialize(request.toString(), RequestEnvelope.class);
  }
}
