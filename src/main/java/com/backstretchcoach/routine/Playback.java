package com.backstretchcoach.routine;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was sent to be played, and when. Alexa does not tell how much of it was heard, so the clock
 * has to.
 *
 * @param sent when the response was sent
 * @param marks the legs in it, in order
 */
public record Playback(Instant sent, List<Mark> marks) {

  /** Shorter than this nothing of a leg can have been heard, so the clock has nothing to tell. */
  private static final Duration TOO_SOON = Duration.ofSeconds(3);

  /** The cue and the time to settle, before the first hold is well under way. */
  private static final Duration TO_BEGIN = Duration.ofSeconds(12);

  /**
   * A leg and when its hold ends, counted from the start of the response.
   *
   * @param holdEnds by the estimate of how long the words before it take
   */
  public record Mark(Leg leg, Duration holdEnds) {
    private static final Pattern TEXT = Pattern.compile("(..)@(\\d{1,6})");

    /** Short text, such as {@code 2L@53000} for a hold that ends after 53 seconds. */
    public String text() {
      return leg.text() + "@" + holdEnds.toMillis();
    }

    /** The mark of a short text, if it is one. */
    public static Optional<Mark> parse(String text) {
      Matcher mark = TEXT.matcher(text);
      return mark.matches()
          ? Leg.parse(mark.group(1))
              .map(leg -> new Mark(leg, Duration.ofMillis(Long.parseLong(mark.group(2)))))
          : Optional.empty();
    }
  }

  public Playback {
    marks = List.copyOf(marks);
  }

  /** The legs whose hold had ended by {@code now}. */
  List<Leg> heardBy(Instant now) {
    Duration elapsed = Duration.between(sent, now);
    return marks.stream()
        .filter(mark -> elapsed.compareTo(mark.holdEnds()) >= 0)
        .map(Mark::leg)
        .toList();
  }

  /** When the hold of {@code leg} ended or will end, if it was sent. */
  public Optional<Instant> endOf(Leg leg) {
    return marks.stream()
        .filter(mark -> mark.leg().equals(leg))
        .map(mark -> sent.plus(mark.holdEnds()))
        .findFirst();
  }

  /** Whether {@code now} is so near to the sending that the clock cannot place the person. */
  boolean tooSoonToTell(Instant now) {
    return isWithin(TOO_SOON, now);
  }

  /** Whether {@code now} is before anybody can have been well into a hold. */
  boolean beforeAnyHold(Instant now) {
    return isWithin(TO_BEGIN, now);
  }

  /** A clock that has gone back tells nothing of what was heard. */
  private boolean isWithin(Duration time, Instant now) {
    Duration elapsed = Duration.between(sent, now);
    return !elapsed.isNegative() && elapsed.compareTo(time) < 0;
  }

  /** Whether one hold has ended by {@code now} and the next, of such a length, has not begun. */
  boolean betweenHolds(Instant now, Duration hold) {
    Duration elapsed = Duration.between(sent, now);
    return marks.stream()
        .skip(heardBy(now).size())
        .findFirst()
        .filter(next -> !heardBy(now).isEmpty())
        .filter(next -> elapsed.compareTo(next.holdEnds().minus(hold)) < 0)
        .isPresent();
  }

  /** All legs that were sent. */
  List<Leg> legs() {
    return marks.stream().map(Mark::leg).toList();
  }
}
