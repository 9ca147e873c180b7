package com.backstretchcoach.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.conversation.Heard;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request says when it was made; one that cannot be then is taken as made now. */
class ImpossibleTimeTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-999999999-01-01T00:00:00Z",
        "+999999999-12-31T23:59:59Z",
        "-999999999-01-01T00:00:00+18:00",
        "0000-01-01T00:00:00Z",
        "1969-12-31T23:59:59Z",
        "9999-12-31T23:59:59Z"
      })
  void aSetGoesOnWhateverTheClockSays(String timestamp) {
    Device device = new Device().withScreen();

    assertThat(at(timestamp, device, "").words()).contains("Say ready");
    assertThat(at(timestamp, device, "ReadyIntent").holds())
        .containsExactly("hold-1-right", "hold-1-left");
    for (String intent :
        new String[] {
          "AMAZON.PauseIntent", "WhereAmIIntent", "ProgressIntent", "HotOrColdIntent"
        }) {
      assertThat(at(timestamp, device, intent).words())
          .as(intent)
          .isNotBlank()
          .doesNotContainIgnoringCase("sorry");
    }
    assertThat(at(timestamp, device, "AMAZON.ResumeIntent").holds()).isNotEmpty();
    assertThat(at(timestamp, device, "AMAZON.StopIntent").ends()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, -1, 0})
  void aSetGoesOnWhenItWasSentAtAnImpossibleTime(long sentAt) {
    Device device = new Device().withScreen();
    device.launch();
    device.says("ReadyIntent");
    device.attributes().put("sentAt", sentAt);

    assertThat(device.says("AMAZON.PauseIntent").asks()).isTrue();
    assertThat(device.says("AMAZON.ResumeIntent").holds()).isNotEmpty();
  }

  private static Heard at(String timestamp, Device device, String intent) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    if (intent.isEmpty()) {
      request.put("type", "LaunchRequest");
    } else {
      request.put("type", "IntentRequest").putObject("intent").put("name", intent);
    }
    ObjectNode envelope = device.envelope(request);
    envelope.withObject("/request").put("timestamp", timestamp);
    return device.sendWhole(envelope.toString());
  }
}
