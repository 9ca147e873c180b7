package com.backstretchcoach.simulator.hearing;

import java.util.Optional;

/**
 * A stretch of an utterance read as a slot value.
 *
 * @param from the first token
 * @param to after the last token
 * @param trust 0 to 1, how surely these tokens are such a value
 */
record Reading(int from, int to, String value, Optional<Resolution> resolution, double trust) {
  static Reading plain(int from, int to, String value, double trust) {
    return new Reading(from, to, value, Optional.empty(), trust);
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Reading other) {
    return from < other.to && other.from < to;
  }
}
