package com.backstretchcoach.simulator.terminal;

import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is heard, in pieces that are worth a line each. */
sealed interface Passage {
  /** Words outside a hold. */
  record Words(String text) implements Passage {}

  /**
   * A hold with the words said in it.
   *
   * @param lasted how much of it was heard
   */
  record Held(Hold hold, List<String> words, Duration lasted) implements Passage {}

  /** Quiet between two pieces. */
  record Quiet(Duration length) implements Passage {}

  /** Quiet shorter than this belongs to speaking. */
  Duration NOTICED = Duration.ofSeconds(2);

  /** The pieces of {@code schedule} that begin before {@code end}, in order. */
  static List<Passage> of(Schedule schedule, Duration end) {
    List<Hold> holds = Hold.in(schedule);
    List<SpokenWords> words =
        schedule.heard().stream()
            .flatMap(heard -> heard.words().stream())
            .filter(word -> word.start().compareTo(end) < 0)
            .toList();
    List<Piece> pieces = new ArrayList<>();
    for (Hold hold : holds) {
      if (hold.span().start().compareTo(end) < 0) {
        pieces.add(held(hold, words, end));
      }
    }
    words.stream()
        .filter(word -> holds.stream().noneMatch(hold -> hold.contains(word)))
        .map(word -> new Piece(word.start(), word.end(), new Words(word.text())))
        .forEach(pieces::add);
    pieces.sort(Comparator.comparing(Piece::start));
    return joined(pieces, shorter(schedule.length(), end));
  }

  private static Piece held(Hold hold, List<SpokenWords> words, Duration end) {
    List<String> said = words.stream().filter(hold::contains).map(SpokenWords::text).toList();
    Duration until = shorter(hold.span().end(), end);
    return new Piece(
        hold.span().start(), until, new Held(hold, said, until.minus(hold.span().start())));
  }

  private static List<Passage> joined(List<Piece> pieces, Duration end) {
    List<Passage> passages = new ArrayList<>();
    Duration reached = Duration.ZERO;
    for (Piece piece : pieces) {
      quiet(reached, piece.start(), passages);
      if (piece.passage() instanceof Words more
          && !passages.isEmpty()
          && passages.getLast() instanceof Words before) {
        passages.set(passages.size() - 1, new Words(before.text() + " " + more.text()));
      } else {
        passages.add(piece.passage());
      }
      reached = reached.compareTo(piece.end()) > 0 ? reached : piece.end();
    }
    quiet(reached, end, passages);
    return passages;
  }

  private static void quiet(Duration from, Duration to, List<Passage> passages) {
    if (to.minus(from).compareTo(NOTICED) >= 0) {
      passages.add(new Quiet(to.minus(from)));
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** A passage, or one word of it, and when it is heard. */
  record Piece(Duration start, Duration end, Passage passage) {}
}
