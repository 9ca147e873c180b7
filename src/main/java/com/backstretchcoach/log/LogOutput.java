package com.backstretchcoach.log;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where lines go: to standard output, which Lambda keeps, unless the system property {@value
 * #PROPERTY} names a file, or says {@value #ERRORS} or {@value #OFF}.
 */
public final class LogOutput {
  /** Names where lines go; read for each. */
  public static final String PROPERTY = "back-stretch-coach.log";

  /** As that property: lines go to the standard error stream. */
  public static final String ERRORS = "stderr";

  /** As that property: nothing is written. */
  public static final String OFF = "off";

  private static final ScopedValue<Boolean> MUTED = ScopedValue.newInstance();

  private LogOutput() {}

  /** Does {@code something} of which no line is left, though all are made. */
  public static void muted(Runnable something) {
    ScopedValue.where(MUTED, true).run(something);
  }

  /** Writes a line in one piece: Lambda takes each piece for an event of its own. */
  static void write(byte[] line) {
    if (MUTED.isBound()) {
      return;
    }
    String place = System.getProperty(PROPERTY, "");
    switch (place) {
      case "" -> to(System.out, line);
      case ERRORS -> to(System.err, line);
      case OFF -> {
        // Nobody reads it.
      }
      default -> toFile(Path.of(place), line);
    }
  }

  private static void to(PrintStream stream, byte[] line) {
    stream.write(line, 0, line.length);
    stream.flush();
  }

  private static void toFile(Path file, byte[] line) {
    try {
      Files.write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
