package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The model of how long words take: 60 ms a character and 150 ms to begin, and 350 ms of rest after
 * a sentence. Checked against espeak-ng's lengths for the numbers one to sixty; slower than that
 * voice in sentences, as Alexa is.
 */
final class SpeechLength {
  private static final double MS_PER_CHARACTER = 60;
  private static final double MS_TO_BEGIN = 150;
  private static final double MS_AFTER_SENTENCE = 350;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?=\\s|$)");

  private SpeechLength() {}

  /** The length of a text, spoken at a pace. */
  static Duration of(String text, Pace pace) {
    if (text.isBlank()) {
      return Duration.ZERO;
    }
    long sentences = SENTENCE_END.matcher(text).results().count();
    double ms = MS_TO_BEGIN + MS_PER_CHARACTER * text.length() + MS_AFTER_SENTENCE * sentences;
    return Duration.ofMillis(Math.round(ms * 100 / rate(pace)));
  }

  /** The speaking rate for a pace, in percent of the voice's own. */
  static int rate(Pace pace) {
    return switch (pace) {
      case SLOWER -> 85;
      case NORMAL -> 100;
      case FASTER -> 110;
    };
  }
}
