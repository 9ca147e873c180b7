package com.backstretchcoach.simulator.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The lines of a script or of a pipe, with a look at the one that follows. */
public final class ScriptLines {
  private final BufferedReader reader;
  private Optional<Line> ahead = Optional.empty();

  /** Reads from {@code reader} until its end. */
  public ScriptLines(BufferedReader reader) {
    this.reader = reader;
  }

  /** The next line; empty at the end. */
  Optional<Line> next() {
    Optional<Line> line = ahead.or(this::read);
    ahead = Optional.empty();
    return line;
  }

  /** The line after this one, unless it has not been written yet: a pipe may await our answer. */
  Optional<Line> peek() {
    try {
      if (ahead.isEmpty() && reader.ready()) {
        ahead = read();
      }
      return ahead;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Line> read() {
    try {
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        Optional<Line> line = Line.of(text);
        if (line.isPresent()) {
          return line;
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
