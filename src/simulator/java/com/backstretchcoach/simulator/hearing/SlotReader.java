package com.backstretchcoach.simulator.hearing;

import java.time.ZonedDateTime;
import java.util.List;

/** Reads the values of one slot type. */
@FunctionalInterface
interface SlotReader {
  /** Every value that begins at token {@code from}, the longest first. */
  List<Reading> readAt(List<String> tokens, int from, ZonedDateTime now);
}
