package com.backstretchcoach.language;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads AMAZON.DURATION values, such as {@code PT15M}, {@code P2D} or {@code P3W}. */
public final class IsoDuration {
  private static final int LONGEST_YEARS = 120;
  private static final int DAYS_PER_YEAR = 365;
  private static final int DAYS_PER_MONTH = 30;
  private static final int DAYS_PER_WEEK = 7;
  private static final String NUMBER = "(\\d{1,9})";
  private static final Pattern FORM =
      Pattern.compile(
          "-?P(?=.)(?:%1$sY)?(?:%1$sM)?(?:%1$sW)?(?:%1$sD)?(?:T(?=.)(?:%1$sH)?(?:%1$sM)?(?:%1$sS)?)?"
              .formatted(NUMBER));

  private IsoDuration() {}

  /**
   * The length of time, a year counted as 365 days and a month as 30, negative after a minus sign;
   * nothing when it is longer than 120 years or no duration at all.
   */
  public static Optional<Duration> parse(String value) {
    Matcher parts = FORM.matcher(value.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    long days =
        part(parts, 1) * DAYS_PER_YEAR
            + part(parts, 2) * DAYS_PER_MONTH
            + part(parts, 3) * DAYS_PER_WEEK
            + part(parts, 4);
    Duration length =
        Duration.ofDays(days)
            .plusHours(part(parts, 5))
            .plusMinutes(part(parts, 6))
            .plusSeconds(part(parts, 7));
    return Optional.of(length)
        .filter(known -> known.toDays() <= LONGEST_YEARS * DAYS_PER_YEAR)
        .map(known -> value.strip().startsWith("-") ? known.negated() : known);
  }

  private static long part(Matcher parts, int group) {
    String digits = parts.group(group);
    return digits == null ? 0 : Long.parseLong(digits);
  }
}
