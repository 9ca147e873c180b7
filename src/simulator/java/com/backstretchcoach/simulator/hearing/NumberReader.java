package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.List;

/** AMAZON.NUMBER: digits, or a question mark for a number that cannot be read. */
final class NumberReader implements SlotReader {
  private static final double TRUST = 0.9;

  @Override
  public List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now) {
    if (NumberWords.unreadable(tokens.get(from))) {
      return List.of(Reading.plain(from, from + 1, "?", TRUST));
    }
    NumberWords.Spoken number = NumberWords.at(tokens, from);
    return number == null
        ? List.of()
        : List.of(Reading.plain(from, number.to(), number.digits(), TRUST));
  }
}
