package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.SpeechClock;
import com.backstretchcoach.simulator.timeline.UnplayableException;
import java.util.ArrayList;
import java.util.List;

/** Whose turn it is after a response: asked and heard, or told and let go. */
final class TurnRule implements Rule {
  private final SpeechClock clock;

  TurnRule(SpeechClock clock) {
    this.clock = clock;
  }

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    try {
      LastWords last = LastWords.of(ResponseSchedule.of(answer.response(), clock));
      boolean silent = last.sentence().isEmpty() && answer.reprompt().isEmpty();
      if (answer.toTouch() && silent) {
        return List.of();
      }
      return answer.toPerson() ? turn(answer, last) : unasked(answer, last);
    } catch (UnplayableException e) {
      // Reported where lengths are checked; whose turn it is cannot be told.
      return List.of();
    }
  }

  private static List<Breach> turn(CheckedResponse answer, LastWords last) {
    List<Breach> breaches = new ArrayList<>();
    boolean reprompted = !answer.reprompt().isEmpty();
    if (answer.asksPermission()) {
      return answer.open() || reprompted || last.ask()
          ? List.of(breach(Limit.ASKED_BESIDE_A_PERMISSION, last))
          : List.of();
    }
    if (answer.open() && !last.ask() && !last.invite()) {
      breaches.add(breach(Limit.OPEN_WITHOUT_A_QUESTION, last));
    }
    if (answer.open() && (last.ask() || last.invite()) && !reprompted) {
      breaches.add(breach(Limit.QUESTION_WITHOUT_REPROMPT, last));
    }
    if (!answer.open() && last.ask()) {
      breaches.add(breach(Limit.QUESTION_BUT_ENDED, last));
    }
    if (!answer.open() && reprompted) {
      breaches.add(breach(Limit.REPROMPT_BUT_ENDED, last));
    }
    return breaches;
  }

  private static List<Breach> unasked(CheckedResponse answer, LastWords last) {
    return last.sentence().isEmpty() && answer.reprompt().isEmpty()
        ? List.of()
        : List.of(breach(Limit.SPEECH_NOT_ALLOWED, last));
  }

  private static Breach breach(Limit limit, LastWords last) {
    return new Breach(limit, "it ends with \"" + last.sentence() + "\"");
  }
}
