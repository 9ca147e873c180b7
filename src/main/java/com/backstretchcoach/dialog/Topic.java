package com.backstretchcoach.dialog;

/** Something that can be talked about. */
@FunctionalInterface
public interface Topic {
  /** Answers one turn; never throws for what a person may say. */
  Reply answer(Turn turn);
}
