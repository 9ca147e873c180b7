package com.backstretchcoach.simulator.sound;

import com.backstretchcoach.simulator.timeline.SpeechClock;
import java.time.Duration;

/** Someone who can be recorded; as a clock, how long they take at their own speed. */
public interface Voice extends SpeechClock {
  /** What is heard of {@code text} at the voice's own speed. */
  Sound speech(String text);

  /** The same, spoken so that it takes about {@code length}. */
  Sound speech(String text, Duration length);

  @Override
  default Duration lengthOf(String text) {
    return speech(text).length();
  }
}
