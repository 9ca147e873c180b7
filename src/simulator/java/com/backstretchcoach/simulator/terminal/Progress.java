package com.backstretchcoach.simulator.terminal;

/** How far a hold has come: {@code [#######·····] right leg · round 1 · 7 s of 20 · seven}. */
final class Progress {
  private static final int WIDTH = 20;

  private Progress() {}

  static String line(Hold hold, long second, String said) {
    long length = Math.max(1, hold.length().toSeconds());
    int done = (int) Math.min(WIDTH, WIDTH * second / length);
    return "["
        + "#".repeat(done)
        + "·".repeat(WIDTH - done)
        + "] "
        + hold.side()
        + " leg · round "
        + hold.round()
        + " · "
        + second
        + " s of "
        + length
        + (said.isEmpty() ? "" : " · " + said);
  }
}
