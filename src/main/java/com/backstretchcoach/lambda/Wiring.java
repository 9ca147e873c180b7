package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.dialog.Features;
import com.backstretchcoach.dialog.ProfileService;
import com.backstretchcoach.dialog.Router;
import com.backstretchcoach.dialog.TurnReader;
import com.backstretchcoach.feature.AdviceTopics;
import com.backstretchcoach.feature.AlertTopics;
import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.voice.Texts;
import java.time.Clock;
import java.util.List;

/** Puts the parts of the skill together. */
final class Wiring {
  private Wiring() {}

  /** The skill as it is deployed, remembering people in {@code memory}. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> skill(
      Environment environment, ProfileStore memory) {
    Router coach = new Router(new Features(List.of(new AdviceTopics(), new AlertTopics())));
    Texts texts = Texts.of(Texts.DEFAULT_LOCALE);
    TurnReader reader = new TurnReader(texts, environment.holdAudio(), Clock.systemUTC());
    ProfileService diary = new ProfileService(memory);
    return new TolerantSkill(
        new CustomSkillBuilder()
            .withSkillId(environment.skillId())
            .addRequestInterceptor(new RequestLog())
            .addRequestHandler(new ConversationHandler(coach, reader, diary, Screens.load()))
            .addRequestHandler(new ScreenErrorHandler())
            .addRequestHandler(new SessionEndedHandler(reader, diary))
            .addRequestHandler(new SkillDisabledHandler(diary))
            .addRequestHandler(new ReminderEventHandler(diary))
            .addRequestHandler(new QuietHandler())
            .addExceptionHandler(new ApologyHandler(texts))
            .build());
  }

  /** The memory that {@code environment} names. */
  static ProfileStore memory(Environment environment) {
    return environment
        .progressTable()
        .<ProfileStore>map(table ->
            new DynamoDbProfileStore(
                DynamoDbClients.hasty().build(),
                table,
                environment.memoryKept(),
                Clock.systemUTC()))
        .orElseGet(NoProfileStore::new);
  }
}
