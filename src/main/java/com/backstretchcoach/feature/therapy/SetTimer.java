package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.alexa.TimerPlan;
import com.backstretchcoach.alexa.Timers;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Sets the timer that was agreed to.
 *
 * @param asked whether the permission has been asked for already
 */
public record SetTimer(PackTimer wish, boolean asked) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    return switch (start(turn)) {
      case CallResult.Done<Timer> set ->
          Cloth.said(
              Reply.say(
                  turn,
                  turn.phrases()
                      .say("timer.set", Map.of("minutes", wish.minutes(), "care", care(turn)))));
      case CallResult.Failed<Timer>(Fault fault) when fault == Fault.NO_PERMISSION && !asked ->
          Reply.say(turn).requesting(Permission.TIMERS, wish.text());
      case CallResult.Failed<Timer>(Fault fault) ->
          Reply.say(
              turn,
              turn.phrases().say("timer.failed." + fault.textKey()),
              turn.phrases().say("timer.own", Map.of("minutes", wish.minutes())));
    };
  }

  private static String care(Turn turn) {
    return turn.phrases().say(Cloth.isDue(turn) ? "timer.care.first" : "timer.care.later");
  }

  private CallResult<Timer> start(Turn turn) {
    Timers timers = turn.alexa().timers();
    TimerLabels labels = new TimerLabels(turn.phrases(), wish);
    return switch (timers.list()) {
      case CallResult.Done<List<Timer>>(List<Timer> running) ->
          labels
              .justSet(running)
              .<CallResult<Timer>>map(CallResult.Done::new)
              .orElseGet(() -> start(timers, labels, plan(turn, labels.free(running))));
      case CallResult.Failed<List<Timer>>(Fault fault) -> new CallResult.Failed<>(fault);
    };
  }

  /** Alexa refuses a label that this same yes has taken meanwhile. */
  private static CallResult<Timer> start(Timers timers, TimerLabels labels, TimerPlan plan) {
    CallResult<Timer> started = timers.start(plan);
    return started instanceof CallResult.Failed<Timer>(Fault fault)
            && fault == Fault.UNAVAILABLE
            && timers.list() instanceof CallResult.Done<List<Timer>>(List<Timer> running)
        ? labels.justSet(running).<CallResult<Timer>>map(CallResult.Done::new).orElse(started)
        : started;
  }

  private TimerPlan plan(Turn turn, String label) {
    return new TimerPlan(
        Duration.ofMinutes(wish.minutes()),
        label,
        turn.locale(),
        turn.phrases().say(TimerWords.key("timer.announce", wish.therapy())));
  }
}
