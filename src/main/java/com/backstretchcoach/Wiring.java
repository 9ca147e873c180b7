package com.backstretchcoach;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.conversation.ApologyHandler;
import com.backstretchcoach.conversation.Coach;
import com.backstretchcoach.conversation.CoachHandler;
import com.backstretchcoach.conversation.Diary;
import com.backstretchcoach.conversation.DisabledHandler;
import com.backstretchcoach.conversation.FarewellHandler;
import com.backstretchcoach.conversation.QuietHandler;
import com.backstretchcoach.conversation.ReminderEventHandler;
import com.backstretchcoach.conversation.RequestLog;
import com.backstretchcoach.conversation.ScreenHandler;
import com.backstretchcoach.conversation.Topics;
import com.backstretchcoach.conversation.TurnReader;
import com.backstretchcoach.conversation.advice.AdviceTopics;
import com.backstretchcoach.conversation.alerts.AlertTopics;
import com.backstretchcoach.memory.DynamoDbClients;
import com.backstretchcoach.memory.DynamoDbMemory;
import com.backstretchcoach.memory.Memory;
import com.backstretchcoach.memory.NoMemory;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.voice.Texts;
import java.time.Clock;
import java.util.List;

/** Puts the parts of the skill together. */
final class Wiring {
  private Wiring() {}

  /** The skill as it is deployed, remembering people in {@code memory}. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> skill(
      Environment environment, Memory memory) {
    Coach coach = new Coach(new Topics(List.of(new AdviceTopics(), new AlertTopics())));
    Texts texts = Texts.of(Texts.DEFAULT_LOCALE);
    TurnReader reader = new TurnReader(texts, environment.holdAudio(), Clock.systemUTC());
    Diary diary = new Diary(memory);
    return new PatientSkill(
        new CustomSkillBuilder()
            .withSkillId(environment.skillId())
            .addRequestInterceptor(new RequestLog())
            .addRequestHandler(new CoachHandler(coach, reader, diary, Screens.load()))
            .addRequestHandler(new ScreenHandler())
            .addRequestHandler(new FarewellHandler(reader, diary))
            .addRequestHandler(new DisabledHandler(diary))
            .addRequestHandler(new ReminderEventHandler(diary))
            .addRequestHandler(new QuietHandler())
            .addExceptionHandler(new ApologyHandler(texts))
            .build());
  }

  /** The memory that {@code environment} names. */
  static Memory memory(Environment environment) {
    return environment
        .progressTable()
        .<Memory>map(table ->
            new DynamoDbMemory(
                DynamoDbClients.hasty().build(),
                table,
                environment.memoryKept(),
                Clock.systemUTC()))
        .orElseGet(NoMemory::new);
  }
}
