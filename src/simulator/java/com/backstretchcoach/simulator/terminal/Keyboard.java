package com.backstretchcoach.simulator.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A person at the keyboard; leaves with Ctrl-D. */
public final class Keyboard implements Floor {
  /** Lines are stripped of their ends, so nobody can type this. */
  private static final String LEFT = "\n";

  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private final Instant start;
  private final double speed;
  private final long started = System.nanoTime();
  private volatile boolean closed;

  /**
   * Begins to read.
   *
   * @param start the time at which the conversation begins
   * @param speed how many times faster than real time it goes
   */
  public Keyboard(BufferedReader reader, Instant start, double speed) {
    this.start = start;
    this.speed = speed;
    Thread.ofVirtual().start(() -> read(reader));
  }

  @Override
  public Instant now() {
    return start.plusNanos((long) ((System.nanoTime() - started) * speed));
  }

  @Override
  public Optional<String> await(Duration patience) {
    try {
      return said(lines.poll((long) (patience.toNanos() / speed), TimeUnit.NANOSECONDS));
    } catch (InterruptedException e) {
      return left();
    }
  }

  @Override
  public Optional<String> next() {
    try {
      return closed ? Optional.empty() : said(lines.take());
    } catch (InterruptedException e) {
      return left();
    }
  }

  @Override
  public boolean closed() {
    return closed;
  }

  private Optional<String> said(@Nullable String line) {
    return LEFT.equals(line) ? left() : Optional.ofNullable(line);
  }

  private Optional<String> left() {
    closed = true;
    return Optional.empty();
  }

  private void read(BufferedReader reader) {
    try (reader) {
      reader.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      // A terminal that has gone away is a person who has left.
    }
    lines.add(LEFT);
  }
}
