package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.Span;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hold found in a schedule by the id of its container, {@code hold-<round>-<side>}. */
record Hold(String round, String side, Span span) {
  private static final Pattern ID = Pattern.compile("hold-(\\d+)-(left|right)");

  static List<Hold> in(Schedule schedule) {
    return schedule.spans().stream().map(Hold::of).flatMap(Optional::stream).toList();
  }

  private static Optional<Hold> of(Span span) {
    Matcher id = ID.matcher(span.id());
    return id.matches() ? Optional.of(new Hold(id.group(1), id.group(2), span)) : Optional.empty();
  }

  /** Whether the words are said during this hold. */
  boolean contains(SpokenWords heard) {
    return span.contains(heard.path())
        && heard.start().compareTo(span.start()) >= 0
        && heard.start().compareTo(span.end()) < 0;
  }

  Duration length() {
    return span.length();
  }
}
