package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.Schedule;
import java.util.Locale;
import java.util.regex.Pattern;

/** The sentence that a response ends with, which tells a person whether it is their turn. */
record LastWords(String sentence) {
  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.?!])\\s+");
  private static final Pattern INVITATION = Pattern.compile("\\bsay ");

  static LastWords of(Schedule schedule) {
    if (schedule.heard().isEmpty()) {
      return new LastWords("");
    }
    return new LastWords(BETWEEN_SENTENCES.splitAsStream(schedule.text()).toList().getLast());
  }

  boolean ask() {
    return sentence.replaceAll("[\"'”’)\\s]+$", "").endsWith("?");
  }

  boolean invite() {
    return INVITATION.matcher(sentence.toLowerCase(Locale.ROOT)).find();
  }
}
