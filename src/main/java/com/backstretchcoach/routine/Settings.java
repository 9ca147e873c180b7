package com.backstretchcoach.routine;

import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * How the person likes the stretch.
 *
 * @param holdSeconds {@value #SHORTEST_HOLD} to {@value #LONGEST_HOLD}
 */
@RecordBuilder
public record Settings(int holdSeconds, CountStyle countStyle, Pace pace, Side firstSide, Flow flow)
    implements SettingsBuilder.With {
  /** Published holds for this stretch span 5 to 60 seconds. */
  public static final int SHORTEST_HOLD = 5;

  /** Published holds for this stretch span 5 to 60 seconds. */
  public static final int LONGEST_HOLD = 60;

  /** The article's range begins here; also the default, being gentler for a sore back. */
  public static final int ARTICLE_SHORTEST = 20;

  /** The article's range ends here. */
  public static final int ARTICLE_LONGEST = 30;

  /** What a person gets who has said nothing. */
  public static final Settings DEFAULT =
      new Settings(
          ARTICLE_SHORTEST, CountStyle.EVERY_SECOND, Pace.NORMAL, Side.RIGHT, Flow.ROUND_BY_ROUND);

  public Settings {
    if (holdSeconds != nearestHold(holdSeconds)) {
      throw new IllegalArgumentException("hold of " + holdSeconds + " s");
    }
  }

  /** The allowed hold nearest to {@code seconds}. */
  public static int nearestHold(int seconds) {
    return Math.clamp(seconds, SHORTEST_HOLD, LONGEST_HOLD);
  }

  /** Whether the hold is in the article's 20 to 30 seconds. */
  boolean holdIsInArticle() {
    return holdSeconds >= ARTICLE_SHORTEST && holdSeconds <= ARTICLE_LONGEST;
  }
}
