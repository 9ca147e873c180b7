package com.backstretchcoach.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.simulator.limits.Breach;
import com.backstretchcoach.simulator.limits.ResponseLimits;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Sends bytes to the skill, whatever they are. It must not throw, must answer within Alexa's limits
 * and must not have to apologise, which it does for its own mistakes only.
 */
public final class AnyRequest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ResponseLimits LIMITS = new ResponseLimits(new SyllableClock());
  private static final BackStretchCoach SKILL =
      new BackStretchCoach(Map.of("SKILL_ID", Device.SKILL_ID));

  /**
   * What may be answered with anything. It stands for one that cannot be read here: the skill may
   * have read it, as Jackson passes over a wrong byte within a name that it has met before.
   */
  private static final JsonNode ANY = RealRequests.all().get("LaunchRequest");

  private static final String APOLOGY =
      Language.of(Language.DEFAULT_LOCALE).variants("apology.spoken").getFirst();

  private AnyRequest() {}

  /** What the fuzzer calls first, so that no input waits for the skill to start. */
  public static void fuzzerInitialize() {
    RealRequests.all().values().forEach(real -> send(real.toString().getBytes(UTF_8)));
  }

  /** What the fuzzer calls with every input. */
  public static void fuzzerTestOneInput(byte[] request) {
    send(request);
  }

  /**
   * The answer to {@code request}.
   *
   * @throws AssertionError when it is not as it must be
   */
  static JsonNode send(byte[] request) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      SKILL.handleRequest(new ByteArrayInputStream(request), out, null);
      byte[] response = out.toByteArray();
      JsonNode answer = JSON.readTree(response);
      assertThat(answer.at("/response").isObject()).isTrue();
      assertThat(answer.at("/response/outputSpeech/ssml").asText()).doesNotContain(APOLOGY);
      assertThat(breaches(request, response)).isEmpty();
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Breach> breaches(byte[] request, byte[] response) {
    JsonNode read;
    try {
      read = JSON.readTree(request);
    } catch (IOException e) {
      read = ANY;
    }
    return LIMITS.check(response, read);
  }
}
