package com.backstretchcoach.routine;

/** How far a set has come. */
public enum Stage {
  /** Nothing has been offered yet. */
  NOT_STARTED,
  /** The steps have been told; the person says when they are lying down. */
  GETTING_READY,
  /** Holds are being played. */
  UNDER_WAY,
  /** A round has been heard to its end and the next one has been offered. */
  BETWEEN_ROUNDS,
  /** Interrupted at a leg, which will begin again. */
  PAUSED,
  /** No hold is left. */
  FINISHED
}
