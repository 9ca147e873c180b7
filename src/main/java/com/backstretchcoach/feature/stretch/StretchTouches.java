package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.util.Map;

/** What touches mean to the stretch: the same as the words that stand on what is touched. */
record StretchTouches(StretchActivity stretch, Topic repeat) {
  /** Who answers which action. */
  Map<String, Topic> topics() {
    return Map.ofEntries(
        Map.entry("start", stretch.topic(new Event.Start())),
        Map.entry("ready", this::ready),
        Map.entry("pause", stretch.topic(new Event.Pause())),
        Map.entry("resume", stretch.topic(new Event.Resume())),
        Map.entry("repeat", repeat),
        Map.entry("next", stretch.topic(new Event.Next())),
        Map.entry("skip", this::skip),
        Map.entry("longer", stretch.topic(new Event.Longer())),
        Map.entry("shorter", stretch.topic(new Event.Shorter())),
        Map.entry("carry_on", this::carryOn),
        Map.entry("stop", stretch.topic(new Event.Stop())));
  }

  /** A touch within the first seconds of a hold does not answer the question at its end. */
  private Reply ready(Turn turn) {
    boolean paused = turn.conversation().set().stage() == Stage.PAUSED;
    return stretch.on(turn, paused ? new Event.Resume() : new Event.Ready());
  }

  private Reply skip(Turn turn) {
    StretchSet reached = turn.conversation().set();
    Event event =
        switch (reached.stage()) {
          case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> new Event.LeaveOut(reached.next().side());
          case NOT_STARTED, GETTING_READY, FINISHED -> new Event.SkipLeg();
        };
    return stretch.on(turn, event);
  }

  /** The screen goes on by itself, unless something has been said or asked since. */
  private Reply carryOn(Turn turn) {
    boolean asked =
        turn.conversation()
            .question()
            .map(OpenQuestion::id)
            .filter(StretchActivity.STRETCH::equals)
            .isPresent();
    return asked && turn.conversation().set().stage() == Stage.BETWEEN_ROUNDS
        ? stretch
            .on(turn, new Event.Agree())
            .after(turn.phrases(), turn.phrases().say("hands_free.carrying_on"))
        : Reply.silent(turn.before());
  }
}
