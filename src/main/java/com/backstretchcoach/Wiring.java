package com.backstretchcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.conversation.ApologyHandler;
import com.backstretchcoach.conversation.Coach;
import com.backstretchcoach.conversation.CoachHandler;
import com.backstretchcoach.conversation.QuietHandler;
import com.backstretchcoach.conversation.RequestLog;
import com.backstretchcoach.conversation.TurnReader;
import com.backstretchcoach.conversation.advice.AdviceTopics;
import com.backstretchcoach.voice.Texts;
import java.time.Clock;

/** Puts the parts of the skill together. */
final class Wiring {
  private Wiring() {}

  /** The skill as it is deployed. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> skill(Environment environment) {
    Coach coach = new Coach(new AdviceTopics());
    Texts texts = Texts.of(Texts.DEFAULT_LOCALE);
    TurnReader reader = new TurnReader(texts, environment.holdAudio(), Clock.systemUTC());
    return new PatientSkill(
        new CustomSkillBuilder()
            .withSkillId(environment.skillId())
            .addRequestInterceptor(new RequestLog())
            .addRequestHandler(new CoachHandler(coach, reader))
            .addRequestHandler(new QuietHandler())
            .addExceptionHandler(new ApologyHandler(texts))
            .build());
  }
}
