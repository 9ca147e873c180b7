package com.backstretchcoach.simulator.terminal;

import java.time.Duration;
import java.util.List;

/** A hold in one line: {@code [hold right · round 1 · 20 s · one two three … twenty]}. */
final class HoldNote {
  private static final int SAID_IN_FULL = 6;
  private static final int SHOWN_BEFORE = 3;

  private HoldNote() {}

  static String of(Passage.Held held) {
    Hold hold = held.hold();
    String words = words(held.words());
    return "[hold "
        + hold.side()
        + " · round "
        + hold.round()
        + " · "
        + lasted(held.lasted(), hold.length())
        + (words.isEmpty() ? "" : " · " + words)
        + "]";
  }

  private static String lasted(Duration lasted, Duration length) {
    return lasted.equals(length)
        ? Seconds.of(length)
        : Seconds.precisely(lasted) + " of " + length.toSeconds();
  }

  private static String words(List<String> words) {
    return words.size() <= SAID_IN_FULL
        ? String.join(" ", words)
        : String.join(" ", words.subList(0, SHOWN_BEFORE)) + " … " + words.getLast();
  }
}
