package com.backstretchcoach.simulator.web;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Listens in on what goes to the skill and what comes back. */
public final class RecordedExchange implements RequestStreamHandler {
  private final RequestStreamHandler skill;
  private final List<Exchange> exchanges = new ArrayList<>();

  /** Listens in on {@code skill}. */
  public RecordedExchange(RequestStreamHandler skill) {
    this.skill = skill;
  }

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] request = input.readAllBytes();
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    long began = System.nanoTime();
    try {
      skill.handleRequest(new ByteArrayInputStream(request), answer, context);
    } finally {
      note(request, answer.toByteArray(), Duration.ofNanos(System.nanoTime() - began));
    }
    answer.writeTo(output);
  }

  /** What has passed since this was last asked. */
  synchronized List<Exchange> passed() {
    List<Exchange> passed = List.copyOf(exchanges);
    exchanges.clear();
    return passed;
  }

  private synchronized void note(byte[] request, byte[] answer, Duration took) {
    exchanges.add(
        new Exchange(
            new String(request, StandardCharsets.UTF_8),
            new String(answer, StandardCharsets.UTF_8),
            took));
  }

  /**
   * One call of the skill.
   *
   * @param answer empty when it threw
   */
  record Exchange(String request, String answer, Duration took) {}
}
