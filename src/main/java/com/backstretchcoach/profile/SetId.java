package com.backstretchcoach.profile;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.regex.Pattern;

/**
 * The identity of a set, by which it counts once however often and from wherever it is told of: ten
 * characters of Crockford's base 32. The first five are the minute in which it began, so that they
 * sort by age until 2083; the others are chance. Two sets that one person begins within a minute
 * share an id once in 33 million times.
 */
public final class SetId {
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int BITS_OF_A_DIGIT = 5;
  private static final int HALF = 5;
  private static final Pattern FORM = Pattern.compile("[" + DIGITS + "]{" + 2 * HALF + "}");
  private static final long FIRST_SECOND = Instant.parse("2020-01-01T00:00:00Z").getEpochSecond();
  private static final int SECONDS_OF_A_MINUTE = 60;

  /** Also after a snapshot was restored, two functions do not draw the same. */
  private static final SecureRandom CHANCE = new SecureRandom();

  private SetId() {}

  /** A new one for a set that begins at {@code when}. */
  static String begun(Instant when) {
    return of(when, CHANCE.nextInt());
  }

  /** The one of a set that began before sets had ids; the same for the same {@code traces}. */
  static String derived(Instant when, String traces) {
    return of(when, traces.hashCode());
  }

  /** Whether that is one. */
  static boolean isOne(String text) {
    return FORM.matcher(text).matches();
  }

  private static String of(Instant when, int chance) {
    long minutes = Math.max(0, when.getEpochSecond() - FIRST_SECOND) / SECONDS_OF_A_MINUTE;
    return digits(minutes) + digits(chance);
  }

  private static String digits(long bits) {
    StringBuilder digits = new StringBuilder();
    for (int place = HALF - 1; place >= 0; place--) {
      digits.append(
          DIGITS.charAt((int) (bits >> (place * BITS_OF_A_DIGIT)) & (DIGITS.length() - 1)));
    }
    return digits.toString();
  }
}
