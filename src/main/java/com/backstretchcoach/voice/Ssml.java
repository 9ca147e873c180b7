package com.backstretchcoach.voice;

import com.backstretchcoach.routine.Pace;
import java.time.Duration;

/** Writes valid SSML from plain text. */
final class Ssml {
  /** Alexa's longest break. */
  private static final long LONGEST_BREAK_MS = 10_000;

  private Ssml() {}

  /** A whole document around inner markup. */
  static String speak(String inner) {
    return "<speak>" + inner + "</speak>";
  }

  /** Plain text at a pace, escaped. */
  static String text(String plain, Pace pace) {
    String escaped = plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return pace == Pace.NORMAL
        ? escaped
        : "<prosody rate=\"" + SpeechLength.rate(pace) + "%\">" + escaped + "</prosody>";
  }

  /** Silence of any length, in as many breaks as Alexa needs; nothing for none. */
  static String pause(Duration length) {
    StringBuilder breaks = new StringBuilder();
    for (long left = length.toMillis(); left > 0; left -= LONGEST_BREAK_MS) {
      breaks.append("<break time=\"").append(Math.min(left, LONGEST_BREAK_MS)).append("ms\"/>");
    }
    return breaks.toString();
  }
}
