package com.backstretchcoach.simulator.terminal;

/** How far a hold has come: {@code [#######·····] right leg · round 1 · 8 of 20 · eight}. */
final class Progress {
  private static final int WIDTH = 20;

  private Progress() {}

  /**
   * The line once {@code second} seconds are over.
   *
   * @param said the last number that was said, empty for none
   */
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
        + Math.min(length, second + 1)
        + " of "
        + length
        + (said.isEmpty() ? "" : " · " + said);
  }
}
