package com.backstretchcoach.feature.therapy.facts;

import java.util.List;

/**
 * How long and how often, where the article and health services differ the more careful of both.
 *
 * @param usualMinutes one session
 * @param mostMinutes one session is never longer
 * @param timesADay suggested to begin with
 * @param articleTimesADay from and to
 * @param gapHours from one session to the next, from and to
 * @param days how long it is used: for cold from and to, after the injury; for heat until someone
 *     should look at a knot that is still there
 * @param sources what the figures are taken from; kept beside them and never spoken
 */
public record TherapyFacts(
    int usualMinutes,
    int mostMinutes,
    int timesADay,
    Span articleTimesADay,
    Span gapHours,
    Span days,
    List<String> sources) {

  /** From and to, both included. */
  public record Span(int from, int to) {}

  public TherapyFacts {
    sources = List.copyOf(sources);
  }
}
