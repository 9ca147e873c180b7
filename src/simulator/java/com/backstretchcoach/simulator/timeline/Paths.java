package com.backstretchcoach.simulator.timeline;

import java.util.List;
import java.util.stream.Stream;

/** Ids from the outermost component to the innermost. */
final class Paths {
  private Paths() {}

  static List<String> under(String id, List<String> path) {
    return Stream.concat(Stream.of(id), path.stream()).toList();
  }
}
