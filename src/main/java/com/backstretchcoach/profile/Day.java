package com.backstretchcoach.profile;

/**
 * What was done on one day.
 *
 * @param seconds held, in all
 */
public record Day(int sets, int holds, int seconds) {
  /** A day on which nothing was done. */
  public static final Day NONE = new Day(0, 0, 0);

  /** No day holds more than this of anything; keeps the item small. */
  static final int MOST = 99_999;

  /** Room for each of the three in one number, far beyond what a day can hold. */
  private static final long ROOM = 1_000_000;

  public Day {
    sets = Math.clamp(sets, 0, MOST);
    holds = Math.clamp(holds, 0, MOST);
    seconds = Math.clamp(seconds, 0, MOST);
  }

  /** Both together. */
  public Day plus(Day more) {
    return new Day(sets + more.sets, holds + more.holds, seconds + more.seconds);
  }

  /** What came on top of {@code earlier}. */
  Day since(Day earlier) {
    return new Day(sets - earlier.sets, holds - earlier.holds, seconds - earlier.seconds);
  }

  /**
   * All three in one number, to which another day's number may be added: a million times a million
   * for a set, a million for a hold, one for a second.
   */
  long packed() {
    return (sets * ROOM + holds) * ROOM + seconds;
  }

  /** That of a number. */
  static Day unpacked(long number) {
    return new Day(
        (int) Math.min(number / ROOM / ROOM, MOST),
        (int) (number / ROOM % ROOM),
        (int) (number % ROOM));
  }
}
