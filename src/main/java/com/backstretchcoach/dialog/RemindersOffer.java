package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.routine.Step;
import java.util.List;

/** Offers reminders at the end of a person's first set, and never again. */
final class RemindersOffer {
  private RemindersOffer() {}

  /** The steps, with that question at their end in place of the usual one where it is due. */
  static List<Step> in(Turn turn, List<Step> steps) {
    boolean finishes = steps.stream().anyMatch(Step.Finished.class::isInstance);
    if (!finishes || !isDue(turn.conversation().notebook())) {
      return steps;
    }
    return steps.stream()
        .map(step ->
            step instanceof Step.Ask ask && ask.prompt() == Step.Prompt.ANYTHING_ELSE
                ? new Step.Ask(Step.Prompt.REMINDERS, ask.leg(), ask.seconds())
                : step)
        .toList();
  }

  private static boolean isDue(ProfileChanges notebook) {
    return notebook.state() == ProfileChanges.State.READ
        && notebook.now().reminders().isEmpty()
        && notebook.now().days().values().stream().mapToInt(Day::sets).sum() == 0;
  }
}
