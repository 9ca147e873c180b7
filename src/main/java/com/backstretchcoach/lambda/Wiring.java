package com.backstretchcoach.lambda;

import com.amazon.ask.AlexaSkill;
import com.amazon.ask.builder.CustomSkillBuilder;
import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.ResponseEnvelope;
import com.backstretchcoach.dialog.Router;
import com.backstretchcoach.dialog.request.TurnReader;
import com.backstretchcoach.dialog.session.ProfileService;
import com.backstretchcoach.feature.about.AboutFeature;
import com.backstretchcoach.feature.food.FoodFeature;
import com.backstretchcoach.feature.help.HelpFeature;
import com.backstretchcoach.feature.massage.MassageFeature;
import com.backstretchcoach.feature.privacy.PrivacyFeature;
import com.backstretchcoach.feature.progress.ProgressFeature;
import com.backstretchcoach.feature.reminders.RemindersFeature;
import com.backstretchcoach.feature.routines.RoutinesFeature;
import com.backstretchcoach.feature.safety.FoodAdvice;
import com.backstretchcoach.feature.safety.SafetyFeature;
import com.backstretchcoach.feature.stretch.StretchActivity;
import com.backstretchcoach.feature.stretch.StretchFeature;
import com.backstretchcoach.feature.therapy.TherapyFeature;
import com.backstretchcoach.feature.timers.TimersFeature;
import com.backstretchcoach.profile.DynamoDbClients;
import com.backstretchcoach.profile.DynamoDbProfileStore;
import com.backstretchcoach.profile.NoProfileStore;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.screen.Screens;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Puts the parts of the skill together. */
final class Wiring {
  private Wiring() {}

  /** The skill as it is deployed, which keeps profiles in {@code store}. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> skill(
      Environment environment, ProfileStore store) {
    return skill(environment, store, new Screens());
  }

  /** The same, which draws with {@code screens}. */
  static AlexaSkill<RequestEnvelope, ResponseEnvelope> skill(
      Environment environment, ProfileStore store, Screens screens) {
    TurnReader reader = new TurnReader(environment.holdAudio(), Clock.systemUTC());
    ProfileService profiles = new ProfileService(store);
    return new TolerantSkill(
        new CustomSkillBuilder()
            .withSkillId(environment.skillId())
            .addRequestHandler(new ConversationHandler(router(), reader, profiles, screens))
            .addRequestHandler(new ScreenErrorHandler())
            .addRequestHandler(new SessionEndedHandler(reader, profiles))
            .addRequestHandler(new SkillDisabledHandler(profiles))
            .addRequestHandler(new ReminderEventHandler(profiles))
            .addRequestHandler(new CanFulfillHandler())
            .addRequestHandler(new QuietHandler())
            .addResponseInterceptor(new TaskCompletion())
            .addExceptionHandler(new ApologyHandler())
            .build());
  }

  /** All that the skill can do. */
  static Router router() {
    RemindersFeature reminders = new RemindersFeature();
    RoutinesFeature routines = new RoutinesFeature();
    StretchActivity activity =
        new StretchActivity(turn -> reminders.afterASet(turn).or(() -> routines.afterASet(turn)));
    TimersFeature timers = new TimersFeature();
    StretchFeature stretch = new StretchFeature(activity, timers::left);
    FoodFeature food = new FoodFeature();
    return new Router(
        activity,
        stretch.goOn(),
        List.of(
            stretch,
            new TherapyFeature(),
            food,
            new MassageFeature(),
            new SafetyFeature(
                new FoodAdvice(food::amount, food::limiting), stretch.anythingElse(), activity::on),
            new AboutFeature(),
            timers,
            reminders,
            routines,
            new ProgressFeature(),
            new PrivacyFeature(),
            new HelpFeature(stretch.anythingElse())));
  }

  /** The store that {@code environment} names. */
  static ProfileStore store(Environment environment) {
    return store(environment, DynamoDbClients::of);
  }

  /** The same, which keeps no connection. */
  static ProfileStore storeBeforeSnapshot(Environment environment) {
    return store(environment, DynamoDbClients::beforeSnapshot);
  }

  private static ProfileStore store(
      Environment environment, Function<Map<String, String>, DynamoDbClient> client) {
    return environment
        .progressTable()
        .<ProfileStore>map(table ->
            new DynamoDbProfileStore(
                client.apply(System.getenv()), table, environment.memoryKept(), Clock.systemUTC()))
        .orElseGet(NoProfileStore::new);
  }
}
