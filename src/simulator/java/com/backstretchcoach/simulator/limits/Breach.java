package com.backstretchcoach.simulator.limits;

/**
 * One limit that a response broke.
 *
 * @param detail what was found, and where
 */
public record Breach(Limit limit, String detail) {
  @Override
  public String toString() {
    return limit.meaning() + ": " + detail;
  }
}
