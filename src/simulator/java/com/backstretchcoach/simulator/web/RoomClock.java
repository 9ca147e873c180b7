package com.backstretchcoach.simulator.web;

import java.time.Instant;

/** The time in the room; it stands still while the person is putting something into words. */
final class RoomClock {
  private final double speed;
  private Instant from;
  private long since = System.nanoTime();
  private boolean running = true;

  /**
   * Begins to run.
   *
   * @param speed how many times faster than real time
   */
  RoomClock(Instant start, double speed) {
    this.from = start;
    this.speed = speed;
  }

  synchronized Instant now() {
    return running ? from.plusNanos((long) ((System.nanoTime() - since) * speed)) : from;
  }

  double speed() {
    return speed;
  }

  synchronized boolean running() {
    return running;
  }

  synchronized void stop() {
    from = now();
    running = false;
  }

  /** Goes back to {@code moment}, unless that has yet to come. */
  synchronized void backTo(Instant moment) {
    if (moment.isBefore(now())) {
      from = moment;
      since = System.nanoTime();
    }
  }

  synchronized void run() {
    if (!running) {
      since = System.nanoTime();
      running = true;
    }
  }
}
