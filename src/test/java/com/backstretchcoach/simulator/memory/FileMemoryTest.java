package com.backstretchcoach.simulator.memory;

import com.backstretchcoach.memory.Memory;
import com.backstretchcoach.memory.MemoryContract;
import com.backstretchcoach.memory.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileMemoryTest extends MemoryContract {
  @TempDir private Path folder;

  @Override
  protected Memory memory() {
    return new FileMemory(folder.resolve("desk/memory.json"));
  }

  @Override
  protected void writeAsNewerSkill(String user) {
    try {
      Files.createDirectories(folder.resolve("desk"));
      Files.writeString(
          folder.resolve("desk/memory.json"),
          "{\"%s\": {\"schema\": \"%d\", \"version\": \"7\"}}"
              .formatted(user, Remembered.SCHEMA + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
