package com.backstretchcoach.feature;

import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Wish;
import com.backstretchcoach.feature.reminders.PlanReminders;
import com.backstretchcoach.feature.reminders.PresentReminders;
import com.backstretchcoach.feature.reminders.SetReminders;
import com.backstretchcoach.feature.therapy.SetTimer;
import com.backstretchcoach.feature.timers.RunningTimers;
import java.util.Map;
import java.util.Optional;

/** Finds who answers what is asked about timers and reminders. */
public final class AlertTopics implements Feature {
  private static final Map<String, Topic> BY_INTENT =
      Map.of(
          "TimerLeftIntent", new RunningTimers(RunningTimers.Wanted.READ),
          "PauseTimerIntent", new RunningTimers(RunningTimers.Wanted.PAUSE),
          "ResumeTimerIntent", new RunningTimers(RunningTimers.Wanted.RESUME),
          "CancelTimerIntent", new RunningTimers(RunningTimers.Wanted.CANCEL),
          "SetReminderIntent", new PlanReminders(),
          "ReadRemindersIntent", new PresentReminders(false),
          "CancelRemindersIntent", new PresentReminders(true));

  @Override
  public Optional<Topic> of(String intent) {
    return Optional.ofNullable(BY_INTENT.get(intent));
  }

  @Override
  public Optional<Topic> reply(Question question, boolean yes) {
    return switch (question) {
      case SET_TIMER, SET_REMINDERS -> Optional.of(yes ? this::agreed : this::declined);
      case REMINDER_HOURS -> Optional.of(yes ? new PlanReminders() : this::declined);
      case WANT_REMINDERS -> yes ? Optional.of(new PlanReminders()) : Optional.empty();
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Topic> consent(Wish wish, boolean given) {
    return Optional.of(given ? set(wish, true) : turn -> refused(turn, wish));
  }

  private Answer agreed(Turn turn) {
    return turn.conversation()
        .wish()
        .map(wish -> set(wish, false).answer(turn))
        .orElseGet(() -> declined(turn));
  }

  private Answer declined(Turn turn) {
    return Answer.of(turn, turn.phrases().say("alerts.declined"))
        .with(turn.conversation().wishing(Optional.empty()));
  }

  private static Topic set(Wish wish, boolean asked) {
    return switch (wish) {
      case Wish.OfTimer timer -> new SetTimer(timer, asked);
      case Wish.OfReminders reminders -> new SetReminders(reminders, asked);
    };
  }

  private static Answer refused(Turn turn, Wish wish) {
    String own =
        switch (wish) {
          case Wish.OfTimer(var therapy, int minutes) ->
              turn.phrases().say("timer.own", Map.of("minutes", minutes));
          case Wish.OfReminders reminders -> turn.phrases().say("reminder.own");
        };
    return Answer.of(turn, turn.phrases().say("alerts.refused") + " " + own);
  }
}
