package com.backstretchcoach.simulator.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Words and when they are heard, counted from the beginning of the schedule.
 *
 * @param path ids of the components that contain the words, outermost first
 */
public record SpokenWords(Duration start, Duration end, String text, List<String> path) {
  /** Each word by itself; the time is shared out by the number of letters. */
  public List<SpokenWords> words() {
    String[] words = text.strip().split("\\s+");
    long letters = text.strip().length() + 1L;
    long length = end.minus(start).toNanos();
    List<SpokenWords> timed = new ArrayList<>();
    long passed = 0;
    for (String word : words) {
      Duration from = start.plusNanos(length * passed / letters);
      passed += word.length() + 1L;
      timed.add(new SpokenWords(from, start.plusNanos(length * passed / letters), word, path));
    }
    return timed;
  }

  SpokenWords shifted(Duration by) {
    return new SpokenWords(start.plus(by), end.plus(by), text, path);
  }

  SpokenWords under(String id) {
    return new SpokenWords(start, end, text, Paths.under(id, path));
  }
}
