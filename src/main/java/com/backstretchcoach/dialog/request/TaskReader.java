package com.backstretchcoach.dialog.request;

import com.amazon.ask.model.LaunchRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Task;
import com.backstretchcoach.dialog.StartSet;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads a task of the skill package, with which a routine, a link or another skill opens the skill.
 * Alexa puts the id of the skill before its name.
 */
public final class TaskReader {
  private static final Set<String> NAMES = Set.of("StartSet", "StartStretch");

  private TaskReader() {}

  /** The set that is asked for; nothing where the skill is opened in another way. */
  public static Optional<StartSet> read(Request request) {
    return request instanceof LaunchRequest launch
        ? Optional.ofNullable(launch.getTask())
            .filter(TaskReader::isOurs)
            .map(task ->
                new StartSet(
                    number(task, "holdSeconds", Settings.SHORTEST_HOLD, Settings.LONGEST_HOLD),
                    number(task, "rounds", 1, Leg.ROUNDS)))
        : Optional.empty();
  }

  private static boolean isOurs(Task task) {
    return task.getName() != null
        && NAMES.contains(task.getName().substring(task.getName().lastIndexOf('.') + 1));
  }

  /** A link gives its numbers as text. What is no number in its range counts as not there. */
  private static OptionalInt number(Task task, String name, int least, int most) {
    if (!(task.getInput() instanceof Map<?, ?> input)) {
      return OptionalInt.empty();
    }
    try {
      int number = new BigDecimal(String.valueOf(input.get(name))).intValueExact();
      return number >= least && number <= most ? OptionalInt.of(number) : OptionalInt.empty();
    } catch (ArithmeticException | NumberFormatException e) {
      return OptionalInt.empty();
    }
  }
}
