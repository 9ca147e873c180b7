package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Shows each word at the moment it is heard, and a hold as a line that fills. */
final class Player {
  private final PrintStream out;
  private final Floor floor;

  Player(PrintStream out, Floor floor) {
    this.out = out;
    this.floor = floor;
  }

  /** Plays to the end, or until the person speaks; what they said. */
  Optional<String> play(Schedule schedule) {
    Column column = new Column(out);
    column.begin("coach");
    Instant began = floor.now();
    for (Cue cue : cues(schedule, column)) {
      Optional<String> said = waitUntil(began.plus(cue.at()));
      if (said.isPresent() || floor.closed()) {
        column.end();
        return said;
      }
      cue.show().run();
    }
    column.end();
    return Optional.empty();
  }

  private Optional<String> waitUntil(Instant moment) {
    Duration left = Duration.between(floor.now(), moment);
    return floor.await(left.isNegative() ? Duration.ZERO : left);
  }

  private static List<Cue> cues(Schedule schedule, Column column) {
    List<Hold> holds = Hold.in(schedule);
    List<Cue> cues = new ArrayList<>();
    for (Hold hold : holds) {
      for (long second = 0; second <= hold.length().toSeconds(); second++) {
        Duration at = hold.span().start().plusSeconds(second);
        String line = Progress.line(hold, second, lastSaid(schedule, hold, at));
        boolean first = second == 0;
        cues.add(new Cue(at, () -> column.replace(line, first)));
      }
      cues.add(new Cue(hold.span().end(), column::end));
    }
    schedule.heard().stream()
        .flatMap(heard -> heard.words().stream())
        .filter(word -> holds.stream().noneMatch(hold -> hold.contains(word)))
        .forEach(word -> cues.add(new Cue(word.start(), () -> column.word(word.text()))));
    cues.add(new Cue(schedule.length(), () -> {}));
    cues.sort(Comparator.comparing(Cue::at));
    return cues;
  }

  private static String lastSaid(Schedule schedule, Hold hold, Duration at) {
    return schedule.heard().stream()
        .filter(hold::contains)
        .filter(heard -> heard.start().compareTo(at) <= 0)
        .reduce((first, second) -> second)
        .map(SpokenWords::text)
        .orElse("");
  }

  /** Something to show at a moment. */
  private record Cue(Duration at, Runnable show) {}
}
