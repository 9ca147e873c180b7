package com.backstretchcoach.simulator.timeline;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is heard, from beginning to end.
 *
 * @param heard the words, in the order in which they begin
 * @param spans the components that have an id, in the order in which they begin
 */
public record Schedule(List<SpokenWords> heard, List<Span> spans, Duration length) {
  /** Nothing, taking no time. */
  public static final Schedule EMPTY = silence(Duration.ZERO);

  /** No words for {@code length}. */
  static Schedule silence(Duration length) {
    return new Schedule(List.of(), List.of(), length);
  }

  /** One text by itself. */
  static Schedule speech(String text, Duration length) {
    return new Schedule(
        List.of(new SpokenWords(Duration.ZERO, length, text, List.of())), List.of(), length);
  }

  /** This and then {@code next}. */
  Schedule then(Schedule next) {
    return merged(
        heard,
        next.heard.stream().map(item -> item.shifted(length)),
        spans,
        next.spans.stream().map(span -> span.shifted(length)),
        length.plus(next.length));
  }

  /** This and {@code other} at once, until both have ended. */
  Schedule beside(Schedule other) {
    return merged(
        heard,
        other.heard.stream(),
        spans,
        other.spans.stream(),
        length.compareTo(other.length) < 0 ? other.length : length);
  }

  /** The same, cut off at {@code end} where it is longer. */
  Schedule cutAt(Duration end) {
    if (length.compareTo(end) <= 0) {
      return this;
    }
    return new Schedule(
        heard.stream()
            .filter(item -> item.start().compareTo(end) < 0)
            .map(item ->
                new SpokenWords(item.start(), earlier(item.end(), end), item.text(), item.path()))
            .toList(),
        spans.stream()
            .filter(span -> span.start().compareTo(end) < 0)
            .map(span -> new Span(span.path(), span.start(), earlier(span.end(), end)))
            .toList(),
        end);
  }

  /** The same within a component called {@code id}. */
  Schedule under(String id) {
    return merged(
        List.of(),
        heard.stream().map(item -> item.under(id)),
        List.of(new Span(List.of(id), Duration.ZERO, length)),
        spans.stream().map(span -> span.under(id)),
        length);
  }

  /** The component called {@code id}; the first where several have that id. */
  public Optional<Span> span(String id) {
    return spans.stream().filter(span -> span.id().equals(id)).findFirst();
  }

  /** The components inside {@code span}, itself left out. */
  List<Span> within(Span span) {
    return spans.stream()
        .filter(inner -> inner.path().size() > span.path().size() && span.contains(inner.path()))
        .toList();
  }

  /** All words, in order. */
  public String text() {
    return heard.stream().map(SpokenWords::text).collect(Collectors.joining(" "));
  }

  private static Schedule merged(
      List<SpokenWords> heard,
      Stream<SpokenWords> moreHeard,
      List<Span> spans,
      Stream<Span> moreSpans,
      Duration length) {
    return new Schedule(
        Stream.concat(heard.stream(), moreHeard)
            .sorted(Comparator.comparing(SpokenWords::start))
            .toList(),
        Stream.concat(spans.stream(), moreSpans).sorted(Comparator.comparing(Span::start)).toList(),
        length);
  }

  private static Duration earlier(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
