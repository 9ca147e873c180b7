package com.backstretchcoach.memory;

/** Keeps nothing. */
public final class NoMemory implements Memory {
  @Override
  public Recall recall(String user) {
    return new Recall.NoMemory();
  }

  @Override
  public Kept keep(String user, Remembered before, Remembered after) {
    return new Kept.NotSaved();
  }

  @Override
  public Forgotten forget(String user) {
    return Forgotten.NEVER_KEPT;
  }
}
