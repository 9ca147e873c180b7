package com.backstretchcoach.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.conversation.Heard;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A request beyond what Alexa could send is read no further, and the next one is answered. */
class OversizedRequestTest {
  private final Device device = new Device();

  static Stream<Named<String>> attributes() {
    return Stream.of(
        Named.of("nested two hundred deep", "[".repeat(200) + "]".repeat(200)),
        Named.of("nested a million deep", "[".repeat(500_000)),
        Named.of("objects two hundred deep", "{\"a\":".repeat(200) + "1" + "}".repeat(200)),
        Named.of("a number of a thousand digits", "9".repeat(1_000)),
        Named.of("a fraction of a thousand digits", "0." + "9".repeat(1_000)),
        Named.of("a text of 200 KB", "\"" + "x".repeat(200_000) + "\""),
        Named.of("a name of 2 KB", "{\"" + "x".repeat(2_000) + "\":1}"),
        Named.of("six megabytes", "[" + "\"x\",".repeat(1_500_000) + "1]"));
  }

  @ParameterizedTest
  @MethodSource("attributes")
  void whatIsTooMuchIsAnsweredQuietly(String attribute) {
    device.launch();
    ObjectNode kept = device.attributes();
    Heard answer = device.sendWhole(requestWith(attribute));

    assertThat(answer.silent()).isTrue();
    assertThat(answer.envelope().at("/version").asText()).isEqualTo("1.0");
    device.attributes().setAll(kept);
    assertThat(device.says("ReadyIntent").holds()).isNotEmpty();
  }

  static Stream<Named<String>> oddAttributes() {
    return Stream.of(
        Named.of("a number beyond any", "1e999999999"),
        Named.of("a number next to nothing", "1e-999999999"),
        Named.of("sixty digits", "9".repeat(60)),
        Named.of("fifty deep", "[".repeat(50) + "]".repeat(50)),
        Named.of("a text of 100 KB", "\"" + "x".repeat(100_000) + "\""));
  }

  @ParameterizedTest
  @MethodSource("oddAttributes")
  void whatCouldBeReadIsAnswered(String attribute) {
    device.launch();

    assertThat(device.sendWhole(requestWith(attribute)).holds()).isNotEmpty();
    assertThat(device.attributes().toString()).doesNotContain("foreign");
  }

  private String requestWith(String attribute) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("type", "IntentRequest");
    request.putObject("intent").put("name", "ReadyIntent");
    return device
        .envelope(request)
        .toString()
        .replace("\"attributes\":{", "\"attributes\":{\"foreign\":" + attribute + ",");
  }
}
