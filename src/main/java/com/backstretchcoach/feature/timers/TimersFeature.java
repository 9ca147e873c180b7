package com.backstretchcoach.feature.timers;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Topic;
import java.util.Map;

/** The timers that are running. */
public final class TimersFeature implements Feature {
  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.TIMER_LEFT, new RunningTimers(RunningTimers.Wanted.READ),
        Intent.PAUSE_TIMER, new RunningTimers(RunningTimers.Wanted.PAUSE),
        Intent.RESUME_TIMER, new RunningTimers(RunningTimers.Wanted.RESUME),
        Intent.CANCEL_TIMER, new RunningTimers(RunningTimers.Wanted.CANCEL));
  }
}
