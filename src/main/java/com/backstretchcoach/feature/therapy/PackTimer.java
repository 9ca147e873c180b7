package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.feature.therapy.facts.Therapy;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A timer for cold or heat that a person has been offered. Its text is kept in the session, and
 * travels with the request for a permission, so nothing that is read is trusted.
 *
 * @param therapy nothing where it was not said which
 * @param minutes 1 to 20
 */
record PackTimer(Optional<Therapy> therapy, int minutes) {
  private static final Pattern FORM = Pattern.compile("timer/(cold|heat|pack)/(1?\\d|20)");

  /** The form in which {@link #read} finds it again. */
  String text() {
    return "timer/" + therapy.map(Therapy::id).orElse("pack") + "/" + minutes;
  }

  /** A timer from its text; nothing when it makes no sense. */
  static Optional<PackTimer> read(String text) {
    Matcher timer = FORM.matcher(text);
    return timer.matches()
        ? Optional.of(
            new PackTimer(Therapy.named(timer.group(1)), Integer.parseInt(timer.group(2))))
        : Optional.empty();
  }
}
