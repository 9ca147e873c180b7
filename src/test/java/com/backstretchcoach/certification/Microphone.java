package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Heard;
import com.backstretchcoach.simulator.limits.ResponseLimits;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/** Whose turn it is after an answer. */
final class Microphone {
  private static final ResponseLimits LIMITS = new ResponseLimits(new SyllableClock());

  private Microphone() {}

  /**
   * The session is open after a question, with a reprompt, and closed after anything else; and no
   * other limit of Alexa's is broken.
   */
  static void isOpenOnlyAfterAQuestion(Heard heard, String said) {
    assertThat(
            LIMITS.check(
                heard.envelope().toString().getBytes(StandardCharsets.UTF_8), withScreen()))
        .as(said)
        .isEmpty();
    boolean alexaAsks = !heard.request().isMissingNode();
    assertThat(alexaAsks || heard.asks() != heard.ends()).as(said).isTrue();
    assertThat(alexaAsks || !heard.words().isBlank()).as(said).isTrue();
  }

  private static ObjectNode withScreen() {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.withObject("/request").put("type", "IntentRequest");
    request.withObject("/context/System/device/supportedInterfaces/Alexa.Presentation.APL");
    return request;
  }
}
