package com.backstretchcoach.simulator.terminal;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One line of a script. */
sealed interface Line {
  /** Something said when the skill has finished speaking. */
  record Say(String words) implements Line {}

  /**
   * Something said while the skill is speaking.
   *
   * @param at since the skill began to speak
   */
  record Interrupt(Duration at, String words) implements Line {}

  /** Nothing is said, for as long as Alexa listens. */
  record Silence() implements Line {}

  /** Nothing is said for that long. */
  record Later(Duration length) implements Line {}

  /** The form of an interruption, {@code @12.5 pause}. */
  Pattern INTERRUPTION = Pattern.compile("@(\\d+(?:\\.\\d{1,3})?)\\s+(\\S.*)");

  /** The form of a wait, {@code +1d2h30m}. */
  Pattern WAIT = Pattern.compile("\\+(?=\\d)(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m)?(?:(\\d+)s)?");

  /** Reads a line; empty for a remark, which begins with {@code #}. */
  static Optional<Line> of(String text) {
    String line = text.strip();
    if (line.startsWith("#")) {
      return Optional.empty();
    }
    if (line.isEmpty()) {
      return Optional.of(new Silence());
    }
    Matcher wait = WAIT.matcher(line);
    if (wait.matches()) {
      return Optional.of(new Later(length(wait)));
    }
    Matcher interruption = INTERRUPTION.matcher(line);
    return Optional.of(
        interruption.matches()
            ? new Interrupt(seconds(interruption.group(1)), interruption.group(2))
            : new Say(line));
  }

  private static Duration length(Matcher wait) {
    return Duration.ofDays(number(wait.group(1)))
        .plusHours(number(wait.group(2)))
        .plusMinutes(number(wait.group(3)))
        .plusSeconds(number(wait.group(4)));
  }

  private static long number(@Nullable String digits) {
    return digits == null ? 0 : Long.parseLong(digits);
  }

  private static Duration seconds(String number) {
    return Duration.ofMillis(new BigDecimal(number).movePointRight(3).longValueExact());
  }
}
