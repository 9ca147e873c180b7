package com.backstretchcoach.simulator.terminal;

import java.io.PrintStream;

/** Text in a column beside the name of who speaks, broken at words. */
final class Column {
  private static final int WIDTH = 90;
  private static final String INDENT = " ".repeat(9);
  private static final int LINE_START = 0;

  private final PrintStream out;

  /** Where the next character goes; at the start of a line the indent is still to be written. */
  private int position;

  Column(PrintStream out) {
    this.out = out;
  }

  /** Begins a line that {@code speaker} says. */
  void begin(String speaker) {
    out.printf("%-7s> ", speaker);
    out.flush();
    position = INDENT.length();
  }

  /** One word, on the next line where this one is full. */
  void word(String word) {
    if (position > INDENT.length() && position + 1 + word.length() > WIDTH) {
      newLine();
    }
    if (position == LINE_START) {
      indent();
    }
    String text = position == INDENT.length() ? word : " " + word;
    out.print(text);
    out.flush();
    position += text.length();
  }

  /** Several words. */
  void words(String text) {
    for (String word : text.split(" ")) {
      word(word);
    }
  }

  /** A note on a line by itself. */
  void note(String text) {
    if (position > INDENT.length()) {
      newLine();
    }
    words(text);
    newLine();
  }

  /** A line that the next one of its kind takes the place of, until {@link #end}. */
  void replace(String text, boolean first) {
    if (first && position != LINE_START) {
      newLine();
    }
    out.printf("\r%s%-80s", INDENT, text);
    out.flush();
    position = WIDTH;
  }

  /** Ends the present line, if anything is on it. */
  void end() {
    if (position != LINE_START) {
      newLine();
    }
  }

  private void indent() {
    out.print(INDENT);
    position = INDENT.length();
  }

  private void newLine() {
    out.print("\n");
    out.flush();
    position = LINE_START;
  }
}
