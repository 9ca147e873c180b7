package com.backstretchcoach.simulator.sound;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Speaks with espeak-ng. */
public final class Synthesizer implements Voice {
  private static final String PROGRAM = "espeak-ng";
  private static final String VOICE = "en-us";

  /** What is usual for a guided exercise; espeak-ng itself takes 175. */
  private static final int WORDS_A_MINUTE = 150;

  private final Map<String, Sound> spoken = new ConcurrentHashMap<>();
  private final boolean installed = found();

  /** Whether espeak-ng is on this machine. */
  public boolean installed() {
    return installed;
  }

  @Override
  public Sound speech(String text) {
    return spoken.computeIfAbsent(text.strip(), words -> speak(words, WORDS_A_MINUTE));
  }

  @Override
  public Sound speech(String text, Duration length) {
    Sound natural = speech(text);
    double rate = (double) natural.length().toNanos() / Math.max(1, length.toNanos());
    return Math.abs(rate - 1) < 0.02
        ? natural
        : speak(text.strip(), (int) Math.round(WORDS_A_MINUTE * rate));
  }

  private static Sound speak(String text, int wordsAMinute) {
    try {
      Process program =
          new ProcessBuilder(
                  PROGRAM, "-v", VOICE, "-s", Integer.toString(wordsAMinute), "--stdin", "--stdout")
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      try (var in = program.getOutputStream()) {
        in.write(text.getBytes(StandardCharsets.UTF_8));
      }
      return Sound.read(program.getInputStream().readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean found() {
    try {
      Process program = new ProcessBuilder(PROGRAM, "--version").start();
      return program.waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
