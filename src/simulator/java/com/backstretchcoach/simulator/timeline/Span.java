package com.backstretchcoach.simulator.timeline;

import java.time.Duration;
import java.util.List;

/**
 * The time that a component with an id takes.
 *
 * @param path ids from the outermost component to this one, which is the last
 */
public record Span(List<String> path, Duration start, Duration end) {
  /** The id of the component itself. */
  public String id() {
    return path.getLast();
  }

  /** How long it lasts. */
  public Duration length() {
    return end.minus(start);
  }

  /** Whether {@code other} lies within this component. */
  public boolean contains(List<String> other) {
    return other.size() >= path.size() && other.subList(0, path.size()).equals(path);
  }

  Span shifted(Duration by) {
    return new Span(path, start.plus(by), end.plus(by));
  }

  Span under(String id) {
    return new Span(Paths.under(id, path), start, end);
  }
}
