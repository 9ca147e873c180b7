package com.backstretchcoach.certification;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.conversation.Heard;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who may call the function. Amazon asks a Lambda function only to make sure that a request is for
 * its own skill: signature, certificate and age of a request are to be checked by an endpoint on
 * the web, and on Lambda the permission to invoke, which names the skill, stands in for them. That
 * permission is held by {@code TemplateTest}.
 */
class SecurityTest {
  private static final String ANOTHER = "amzn1.ask.skill.00000000-0000-4000-8000-000000000002";

  private final Device device = new Device();

  @ParameterizedTest
  @ValueSource(strings = {"LaunchRequest", "IntentRequest", "SessionEndedRequest"})
  @Requirement(page = Page.SECURITY, value = "a request for another skill is not answered")
  void aRequestForAnotherSkillIsNotAnswered(String type) {
    ObjectNode envelope = device.envelope(request(type));
    envelope.withObject("/context/System/application").put("applicationId", ANOTHER);
    envelope.withObject("/session/application").put("applicationId", ANOTHER);

    assertThat(device.sendWhole(envelope.toString()).silent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "amzn1.ask.skill",
        Device.SKILL_ID + "1",
        "AMZN1.ASK.SKILL.00000000-0000-4000-8000-000000000001"
      })
  @Requirement(page = Page.SECURITY, value = "an id that is nearly the skill's is another one")
  void anIdThatIsNearlyTheSkillsIsAnotherOne(String id) {
    ObjectNode envelope = device.envelope(request("LaunchRequest"));
    envelope.withObject("/context/System/application").put("applicationId", id);
    envelope.withObject("/session/application").put("applicationId", id);

    assertThat(device.sendWhole(envelope.toString()).silent()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"PT-151S", "P-30D", "PT151S", "P3650D"})
  @Requirement(
      page = Page.SECURITY,
      value = "a request that is old, or from a clock that is wrong, does no harm")
  void aRequestThatComesLateOrEarlyIsAnsweredAndLosesNothing(String away) {
    device.launch();
    device.says("ReadyIntent");
    Instant before = device.now();

    Heard late = device.at(before.plus(Duration.parse(away)).toString()).says("AMAZON.PauseIntent");
    assertThat(late.asks()).isTrue();
    Heard on = device.at(before.plusSeconds(25).toString()).says("AMAZON.ResumeIntent");

    assertThat(on.holds()).isNotEmpty();
    Microphone.isOpenOnlyAfterAQuestion(on, "resume");
  }

  private static ObjectNode request(String type) {
    ObjectNode request = JsonNodeFactory.instance.objectNode().put("type", type);
    if (type.equals("IntentRequest")) {
      request.putObject("intent").put("name", "ReadyIntent").put("confirmationStatus", "NONE");
    }
    return request;
  }
}
