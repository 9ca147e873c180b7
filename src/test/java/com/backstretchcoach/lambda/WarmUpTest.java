package com.backstretchcoach.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.amazon.ask.request.SkillRequest;
import com.amazon.ask.response.SkillResponse;
import com.backstretchcoach.profile.NoProfileStore;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WarmUpTest {
  private static final String SKILL_ID = "amzn1.ask.skill.rehearsed";

  @Test
  void speaksTheWelcomeAndPlaysARoundBeforeAnybodyWaitsForIt() {
    List<String> answers = new ArrayList<>();
    AlexaSkill<RequestEnvelope, ResponseEnvelope> skill =
        Wiring.skill(Environment.of(Map.of("SKILL_ID", SKILL_ID)), new NoProfileStore());

    WarmUp.of(new Listening(skill, answers), SKILL_ID);

    assertThat(answers).hasSize(2);
    assertThat(answers.getFirst()).contains("Say ready");
    assertThat(answers.getLast()).contains("hold-1-right");
  }

  private record Listening(
      AlexaSkill<RequestEnvelope, ResponseEnvelope> skill, List<String> answers)
      implements AlexaSkill<RequestEnvelope, ResponseEnvelope> {
    @Override
    public SkillResponse<ResponseEnvelope> execute(SkillRequest request, Object context) {
      SkillResponse<ResponseEnvelope> response = skill.execute(request, context);
      answers.add(new String(response.getRawResponse(), StandardCharsets.UTF_8));
      return response;
    }
  }
}
