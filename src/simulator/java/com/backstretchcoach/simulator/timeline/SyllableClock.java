package com.backstretchcoach.simulator.timeline;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Estimates English speech from its syllables, at about 160 words a minute.
 *
 * <p>Assumed: 0.22 s a syllable, 0.06 s between words, 0.2 s at a comma, 0.4 s at the end of a
 * sentence; a word that no mark follows ends without a pause, as before an SSML break. A voice
 * differs by a tenth or so either way.
 */
public final class SyllableClock implements SpeechClock {
  private static final long SYLLABLE = 220;
  private static final long WORD = 60;
  private static final long COMMA = 200;
  private static final long SENTENCE = 400;

  private static final Pattern WORDS = Pattern.compile("[\\p{L}']+|\\d+");
  private static final Pattern COMMAS = Pattern.compile("[,;:–—](?=\\s|$)");
  private static final Pattern ENDS = Pattern.compile("[.?!…]+(?=\\s|$)");

  @Override
  public Duration lengthOf(String text) {
    String spoken = text.strip();
    Matcher words = WORDS.matcher(spoken);
    long millis = 0;
    while (words.find()) {
      millis += WORD + SYLLABLE * Syllables.in(words.group());
    }
    if (millis == 0) {
      return Duration.ZERO;
    }
    millis += COMMA * COMMAS.matcher(spoken).results().count();
    millis += SENTENCE * ENDS.matcher(spoken).results().count();
    return Duration.ofMillis(millis);
  }
}
