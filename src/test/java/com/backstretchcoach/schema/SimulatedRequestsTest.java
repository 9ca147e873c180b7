package com.backstretchcoach.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backstretchcoach.simulator.envelope.Consent;
import com.backstretchcoach.simulator.envelope.ConsentRequest;
import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.EndReason;
import com.backstretchcoach.simulator.envelope.Requests;
import com.backstretchcoach.simulator.envelope.ScreenSize;
import com.backstretchcoach.simulator.envelope.Session;
import com.backstretchcoach.simulator.envelope.SlotValue;
import com.backstretchcoach.simulator.envelope.TouchMessage;
import com.backstretchcoach.simulator.envelope.Understood;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Echo on the desk sends is what Amazon's model says that Alexa sends. */
class SimulatedRequestsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  static Stream<Optional<ScreenSize>> screens() {
    return Stream.concat(
        Stream.of(Optional.empty()), Stream.of(ScreenSize.values()).map(Optional::of));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("screens")
  void everyKindOfRequestIsAsPublished(Optional<ScreenSize> screen) {
    assumeTrue(AlexaModel.published().isPresent(), () -> AmazonPackages.missing().orElseThrow());
    AlexaModel model = AlexaModel.published().orElseThrow();

    assertThat(requests(screen))
        .allSatisfy(request -> assertThat(model.faultsOfRequest(request)).isEmpty());
  }

  private static List<ObjectNode> requests(Optional<ScreenSize> screen) {
    Requests requests =
        new Requests(
            new EchoDevice("amzn1.ask.skill.test", "en-GB", screen, EchoDevice.Services.NONE));
    Session session = Session.opened(1);
    ConsentRequest asked = new ConsentRequest("alexa::alerts:timers:skill:readwrite", "timer");
    SlotValue matched =
        new SlotValue(
            "side",
            Optional.of("left leg"),
            Optional.of(new SlotValue.Match("SIDE", "left", "left")));
    SlotValue empty = new SlotValue("side", Optional.empty(), Optional.empty());
    TouchMessage touch =
        new TouchMessage(
            "stretch",
            JSON.objectNode().put("type", "TouchWrapper").put("handler", "Press"),
            JSON.arrayNode().add("coach").add("pause").add(3),
            JSON.objectNode());
    return List.of(
        requests.launch(session, NOW),
        requests.intent(session, NOW, new Understood("SkipSideIntent", List.of(matched), 1)),
        requests.intent(session, NOW, new Understood("SkipSideIntent", List.of(empty), 1)),
        requests.sessionEnded(session, NOW, EndReason.USER_INITIATED),
        requests.sessionEnded(session, NOW, EndReason.ERROR),
        requests.touched(session, NOW, touch),
        requests.audioFailed(session, NOW, "round"),
        requests.permissionAnswered(session, NOW, asked, Consent.DENIED));
  }
}
