package com.backstretchcoach.simulator.timeline;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of one English word or of a number in digits. */
final class Syllables {
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT_ENDING =
      Pattern.compile("(?<=[aeiouy][^aeiouy]{1,3})(?<![^aeiouy]l)e[sd]?$");
  private static final int[] TO_NINETEEN = {
    2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2
  };
  private static final int[] TENS = {0, 0, 2, 2, 2, 2, 2, 3, 2, 2};
  private static final int HUNDRED = 2;
  private static final int THOUSAND = 2;
  private static final int LONGEST_NUMBER = 6;

  private Syllables() {}

  static int in(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return word.length() > LONGEST_NUMBER ? 2 * word.length() : ofNumber(Integer.parseInt(word));
    }
    String letters = SILENT_ENDING.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("");
    return (int) Math.max(1, VOWELS.matcher(letters).results().count());
  }

  private static int ofNumber(int number) {
    if (number < TO_NINETEEN.length) {
      return TO_NINETEEN[number];
    }
    if (number < 100) {
      return TENS[number / 10] + orNothing(number % 10);
    }
    if (number < 1000) {
      return ofNumber(number / 100) + HUNDRED + orNothing(number % 100);
    }
    return ofNumber(number / 1000) + THOUSAND + orNothing(number % 1000);
  }

  private static int orNothing(int rest) {
    return rest == 0 ? 0 : ofNumber(rest);
  }
}
