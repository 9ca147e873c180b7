package com.backstretchcoach.feature.timers;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The timers that are running. */
public final class TimersFeature implements Feature {
  /** What is left on timers that are running; nothing where none is known to be. */
  public Optional<Reply> left(Turn turn) {
    return turn.alexa().timers().list() instanceof CallResult.Done<List<Timer>>(var timers)
            && !timers.isEmpty()
        ? Optional.of(RunningTimers.left(turn, timers))
        : Optional.empty();
  }

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.TIMER_LEFT, new RunningTimers(RunningTimers.Wanted.READ),
        Intent.PAUSE_TIMER, new RunningTimers(RunningTimers.Wanted.PAUSE),
        Intent.RESUME_TIMER, new RunningTimers(RunningTimers.Wanted.RESUME),
        Intent.CANCEL_TIMER, new RunningTimers(RunningTimers.Wanted.CANCEL));
  }
}
