package com.backstretchcoach.language;

/**
 * A number that is said as a word, and still counts for the plural.
 *
 * @param word as it is said
 */
public record NumberWord(int value, String word) {
  @Override
  public String toString() {
    return word;
  }
}
