package com.backstretchcoach.alexa;

import com.amazon.ask.model.services.timerManagement.AnnounceOperation;
import com.amazon.ask.model.services.timerManagement.CreationBehavior;
import com.amazon.ask.model.services.timerManagement.DisplayExperience;
import com.amazon.ask.model.services.timerManagement.NotificationConfig;
import com.amazon.ask.model.services.timerManagement.Status;
import com.amazon.ask.model.services.timerManagement.TextToAnnounce;
import com.amazon.ask.model.services.timerManagement.TimerManagementServiceClient;
import com.amazon.ask.model.services.timerManagement.TimerRequest;
import com.amazon.ask.model.services.timerManagement.TimerResponse;
import com.amazon.ask.model.services.timerManagement.TimersResponse;
import com.amazon.ask.model.services.timerManagement.TriggeringBehavior;
import com.amazon.ask.model.services.timerManagement.Visibility;
import com.backstretchcoach.log.Dependency;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Timers over Alexa's Timers API. */
final class TimerCalls implements Timers {
  private static final Caller CALLER = new Caller(Dependency.TIMERS);

  private final Supplier<TimerManagementServiceClient> client;
  private final Instant asked;

  /** Timers whose time left is counted from {@code asked}, when Alexa sent the request. */
  TimerCalls(Supplier<TimerManagementServiceClient> client, Instant asked) {
    this.client = client;
    this.asked = asked;
  }

  @Override
  public CallResult<Timer> start(TimerPlan plan) {
    return CALLER.ask(
        "set a timer",
        () -> {
          @Nullable TimerResponse made = client.get().createTimer(request(plan));
          return made == null ? null : timer(made).atMost(plan.length());
        });
  }

  @Override
  public CallResult<List<Timer>> list() {
    return CALLER.ask(
        "read the timers",
        () -> {
          @Nullable TimersResponse all = client.get().getTimers();
          return all == null
              ? List.of()
              : all.getTimers().stream().filter(TimerCalls::goesOn).map(this::timer).toList();
        });
  }

  @Override
  public CallResult<Nothing> pause(String id) {
    return CALLER.tell("pause a timer", () -> client.get().pauseTimer(id));
  }

  @Override
  public CallResult<Nothing> resume(String id) {
    return CALLER.tell("resume a timer", () -> client.get().resumeTimer(id));
  }

  @Override
  public CallResult<Nothing> cancel(String id) {
    return CALLER.tell("cancel a timer", () -> client.get().deleteTimer(id));
  }

  @Override
  public CallResult<Nothing> cancelAll() {
    return CALLER.tell("cancel all timers", () -> client.get().deleteTimers());
  }

  private static TimerRequest request(TimerPlan plan) {
    TextToAnnounce text =
        TextToAnnounce.builder().withLocale(plan.locale()).withText(plan.announcement()).build();
    return TimerRequest.builder()
        .withDuration(plan.length().toString())
        .withTimerLabel(plan.label())
        .withCreationBehavior(
            CreationBehavior.builder()
                .withDisplayExperience(
                    DisplayExperience.builder().withVisibility(Visibility.VISIBLE).build())
                .build())
        .withTriggeringBehavior(
            TriggeringBehavior.builder()
                .withOperation(AnnounceOperation.builder().addTextToAnnounceItem(text).build())
                .withNotificationConfig(NotificationConfig.builder().withPlayAudible(true).build())
                .build())
        .build();
  }

  private static boolean goesOn(TimerResponse timer) {
    return timer.getStatus() == Status.ON || timer.getStatus() == Status.PAUSED;
  }

  private Timer timer(TimerResponse timer) {
    boolean paused = timer.getStatus() == Status.PAUSED;
    Duration left =
        paused
            ? Duration.parse(timer.getRemainingTimeWhenPaused())
            : Duration.between(asked, timer.getTriggerTime().toInstant());
    @Nullable String label = timer.getTimerLabel();
    return new Timer(
        timer.getId(),
        label == null ? "" : label,
        paused,
        left.isNegative() ? Duration.ZERO : left);
  }
}
