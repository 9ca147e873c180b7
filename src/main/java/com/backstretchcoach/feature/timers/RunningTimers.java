package com.backstretchcoach.feature.timers;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Nothing;
import com.backstretchcoach.alexa.Timer;
import com.backstretchcoach.alexa.Timers;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Answers about the timers that this skill has set.
 *
 * @param wanted what to do with them
 */
public record RunningTimers(Wanted wanted) implements Topic {
  /** What can be done with a timer that is set. */
  public enum Wanted {
    READ,
    PAUSE,
    RESUME,
    CANCEL
  }

  @Override
  public Reply answer(Turn turn) {
    return switch (turn.alexa().timers().list()) {
      case CallResult.Failed<List<Timer>>(Fault fault) when fault == Fault.NO_PERMISSION ->
          Reply.say(turn, turn.phrases().say("timer.none"));
      case CallResult.Failed<List<Timer>>(Fault fault) ->
          Reply.say(turn, turn.phrases().say("timer.failed." + fault.textKey()));
      case CallResult.Done<List<Timer>>(List<Timer> timers) when timers.isEmpty() ->
          Reply.say(turn, turn.phrases().say("timer.none"));
      case CallResult.Done<List<Timer>>(List<Timer> timers) -> on(turn, timers);
    };
  }

  private Reply on(Turn turn, List<Timer> timers) {
    Timers alexa = turn.alexa().timers();
    return switch (wanted) {
      case READ -> left(turn, timers);
      case PAUSE -> each(turn, timers, Predicate.not(Timer::paused), alexa::pause, "timer.paused");
      case RESUME -> each(turn, timers, Timer::paused, alexa::resume, "timer.resumed");
      case CANCEL -> each(turn, timers, timer -> true, alexa::cancel, "timer.cancelled");
    };
  }

  static Reply left(Turn turn, List<Timer> timers) {
    return Reply.say(
        turn, timers.stream().map(timer -> left(turn.phrases(), timer)).toArray(String[]::new));
  }

  private static Reply each(
      Turn turn,
      List<Timer> timers,
      Predicate<Timer> which,
      Function<String, CallResult<Nothing>> act,
      String done) {
    for (Timer timer : timers) {
      if (which.test(timer)
          && act.apply(timer.id()) instanceof CallResult.Failed<Nothing>(Fault fault)
          && fault != Fault.GONE) {
        return Reply.say(turn, turn.phrases().say("timer.failed." + fault.textKey()));
      }
    }
    return Reply.say(turn, turn.phrases().say(done));
  }

  private static String left(Phrases phrases, Timer timer) {
    long minutes = timer.left().plusSeconds(30).toMinutes();
    String key = minutes > 1 ? "some" : "little";
    return phrases.say(
        timer.paused() ? "timer.waits." + key : "timer.left." + key,
        Map.of("label", timer.label(), "minutes", minutes));
  }
}
