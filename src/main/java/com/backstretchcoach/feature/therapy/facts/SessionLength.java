package com.backstretchcoach.feature.therapy.facts;

import com.backstretchcoach.language.IsoDuration;
import java.time.Duration;
import java.util.Optional;

/** What to make of the length that someone wants to keep cold or heat on. */
public sealed interface SessionLength {
  /** Within what is advised. */
  record Fine(long minutes) implements SessionLength {}

  /** Shorter than is of use, though it does no harm. */
  record Brief() implements SessionLength {}

  /** Over the cap. */
  record TooLong(long minutes) implements SessionLength {}

  /** Fifty was heard, which sounds like fifteen. */
  record SoundsLikeFifteen() implements SessionLength {}

  /** No length of time. */
  record NotUnderstood() implements SessionLength {}

  /** The shortest that is of use, in minutes; health services say 10 to 15. */
  int SHORTEST = 5;

  /** Heard in place of fifteen, in minutes. */
  int FIFTY = 50;

  /** Judges an AMAZON.DURATION value; part of a minute is counted as a whole one. */
  static SessionLength of(String value, TherapyFacts facts) {
    Optional<Duration> wanted = IsoDuration.parse(value).filter(Duration::isPositive);
    if (wanted.isEmpty()) {
      return new NotUnderstood();
    }
    long minutes = wanted.get().plusSeconds(59).toMinutes();
    if (minutes == FIFTY) {
      return new SoundsLikeFifteen();
    }
    if (minutes > facts.mostMinutes()) {
      return new TooLong(minutes);
    }
    return minutes < SHORTEST ? new Brief() : new Fine(minutes);
  }
}
