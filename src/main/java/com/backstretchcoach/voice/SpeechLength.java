package com.backstretchcoach.voice;

import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Rules;
import com.backstretchcoach.routine.Pace;
import java.time.Duration;
import java.util.regex.Matcher;

/**
 * The model of how long words take in a language: so long a character, so long to begin, and a rest
 * after each sentence. The figures of English are checked against espeak-ng's lengths for the
 * numbers one to sixty; slower than that voice in sentences, as Alexa is.
 */
record SpeechLength(Rules.Speech figures) {
  static SpeechLength in(Language language) {
    return new SpeechLength(language.rules().speech());
  }

  /** The length of a text, spoken at a pace. */
  Duration of(String text, Pace pace) {
    if (text.isBlank()) {
      return Duration.ZERO;
    }
    int sentences = 0;
    for (Matcher end = figures.sentenceEnd().matcher(text); end.find(); ) {
      sentences++;
    }
    double ms =
        figures.msToBegin()
            + figures.msPerCharacter() * text.length()
            + figures.msAfterSentence() * sentences;
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
