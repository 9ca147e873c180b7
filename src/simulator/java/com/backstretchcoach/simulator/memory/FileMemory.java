package com.backstretchcoach.simulator.memory;

import com.backstretchcoach.memory.Forgotten;
import com.backstretchcoach.memory.Kept;
import com.backstretchcoach.memory.Memory;
import com.backstretchcoach.memory.Recall;
import com.backstretchcoach.memory.Remembered;
import com.backstretchcoach.memory.RememberedFields;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Keeps people in a JSON file, one at a time within this process. */
public final class FileMemory implements Memory {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Map<String, String>>> PEOPLE =
      new TypeReference<>() {};

  private final Path file;

  /** A memory in {@code file}, which is made when there is something to keep. */
  public FileMemory(Path file) {
    this.file = file;
  }

  @Override
  public synchronized Recall recall(String user) {
    try {
      Map<String, String> fields = people().get(user);
      if (fields == null) {
        return new Recall.Nothing();
      }
      return RememberedFields.newer(fields)
          ? new Recall.Newer()
          : new Recall.Found(RememberedFields.read(fields));
    } catch (IOException e) {
      return new Recall.Unavailable();
    }
  }

  @Override
  public synchronized Kept keep(String user, Remembered before, Remembered after) {
    return switch (recall(user)) {
      case Recall.Found(Remembered current) -> write(user, current, before, after);
      case Recall.Nothing() -> write(user, Remembered.NOTHING, before, after);
      case Recall.Unavailable(), Recall.Newer(), Recall.NoMemory() -> new Kept.NotSaved();
    };
  }

  @Override
  public synchronized Forgotten forget(String user) {
    try {
      TreeMap<String, Map<String, String>> people = people();
      if (people.remove(user) != null) {
        write(people);
      }
      return Forgotten.ERASED;
    } catch (IOException e) {
      return Forgotten.NOT_ERASED;
    }
  }

  private Kept write(String user, Remembered current, Remembered before, Remembered after) {
    boolean alone = current.version() == before.version();
    Remembered next = (alone ? after : current.merging(before, after)).at(current.version() + 1);
    try {
      TreeMap<String, Map<String, String>> people = people();
      people.put(user, RememberedFields.write(next));
      write(people);
      return new Kept.Saved(next);
    } catch (IOException e) {
      return new Kept.NotSaved();
    }
  }

  private TreeMap<String, Map<String, String>> people() throws IOException {
    return Files.exists(file) ? JSON.readValue(file.toFile(), PEOPLE) : new TreeMap<>();
  }

  private void write(Map<String, Map<String, String>> people) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    JSON.writerWithDefaultPrettyPrinter().writeValue(file.toFile(), people);
  }
}
