package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.impl.BaseSkillRequest;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.log.LogOutput;
import com.backstretchcoach.profile.ProfileStore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Answers a launch and a first round to nobody, so that a snapshot of the function is taken with
 * everything loaded that the first person would otherwise wait for.
 */
final class WarmUp {
  private WarmUp() {}

  /** The skill of {@code environment} once it has been rehearsed. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(Environment environment) {
    ProfileStore memory = Wiring.store(environment);
    AlexaSkill<RequestEnvelope, ResponseEnvelope> skill = Wiring.skill(environment, memory);
    LogOutput.muted(() -> {
      // The first connection loads more classes than the time of a call allows.
      memory.lookUp("nobody");
      AlexaCalls.rehearse();
      of(skill, environment.skillId());
    });
    return skill;
  }

  /**
   * Has {@code skill} answer, and gives it back.
   *
   * @param skillId the skill that the requests are for
   */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> of(
      AlexaSkill<RequestEnvelope, ResponseEnvelope> skill, String skillId) {
    for (String type : List.of("LaunchRequest", "IntentRequest")) {
      byte[] request = request(type, skillId).toString().getBytes(StandardCharsets.UTF_8);
      new LoggedSkill(skill, Map.of()).execute(new BaseSkillRequest(request));
    }
    return skill;
  }

  private static ObjectNode request(String type, String skillId) {
    ObjectNode envelope = new ObjectMapper().createObjectNode().put("version", "1.0");
    envelope.withObject("/context/System/application").put("applicationId", skillId);
    envelope
        .withObject("/context/System/device/supportedInterfaces")
        .putObject("Alexa.Presentation.APL");
    ObjectNode request =
        envelope.putObject("request").put("type", type).put("locale", Language.DEFAULT_LOCALE);
    request.putObject("intent").put("name", "ReadyIntent");
    return envelope;
  }
}
