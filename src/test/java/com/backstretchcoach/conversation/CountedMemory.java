package com.backstretchcoach.conversation;

import com.backstretchcoach.memory.Forgotten;
import com.backstretchcoach.memory.Kept;
import com.backstretchcoach.memory.Memory;
import com.backstretchcoach.memory.Recall;
import com.backstretchcoach.memory.Remembered;

/** Counts what is asked of a memory. */
final class CountedMemory implements Memory {
  private final Memory memory;
  private int reads;
  private int writes;

  CountedMemory(Memory memory) {
    this.memory = memory;
  }

  int reads() {
    return reads;
  }

  int writes() {
    return writes;
  }

  @Override
  public Recall recall(String user) {
    reads++;
    return memory.recall(user);
  }

  @Override
  public Kept keep(String user, Remembered before, Remembered after) {
    writes++;
    return memory.keep(user, before, after);
  }

  @Override
  public Forgotten forget(String user) {
    return memory.forget(user);
  }
}
