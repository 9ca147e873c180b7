package com.backstretchcoach.simulator.profile;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileCodec;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps people in a JSON file, which several simulators may share. One that cannot be read is left
 * as it is, and nothing is remembered meanwhile.
 */
public final class FileProfileStore implements ProfileStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Map<String, String>>> PEOPLE =
      new TypeReference<>() {};

  /** A lock on a file holds against other processes, not within this one. */
  private static final Object WITHIN_THIS_PROCESS = new Object();

  private final Path file;

  /** What is done while nobody else writes. */
  @FunctionalInterface
  private interface Alone<T> {
    T run() throws IOException;
  }

  /** A memory in {@code file}, which is made when there is something to keep. */
  public FileProfileStore(Path file) {
    this.file = file;
  }

  /** Why nothing can be remembered, in words for whoever starts the simulator; empty if it can. */
  public Optional<String> problem() {
    try {
      people();
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          "Nothing is remembered: %s cannot be read. It is left as it is; move it away, or name another with --memory."
              .formatted(file));
    }
  }

  @Override
  public LookupResult lookUp(String user) {
    try {
      Map<String, String> fields = people().get(user);
      if (fields == null) {
        return new LookupResult.Nothing();
      }
      return ProfileCodec.newer(fields)
          ? new LookupResult.Newer()
          : new LookupResult.Found(ProfileCodec.read(fields));
    } catch (IOException e) {
      return new LookupResult.Unavailable();
    }
  }

  @Override
  public SaveResult save(String user, ProfileUpdate update) {
    try {
      return alone(() ->
          switch (lookUp(user)) {
            case LookupResult.Found(Profile current) -> write(user, current.after(update));
            case LookupResult.Nothing() -> write(user, Profile.NOTHING.after(update));
            case LookupResult.Unavailable(), LookupResult.Newer(), LookupResult.NoStore() ->
                new SaveResult.NotSaved();
          });
    } catch (IOException e) {
      return new SaveResult.NotSaved();
    }
  }

  @Override
  public EraseResult erase(String user) {
    try {
      return alone(() -> {
        TreeMap<String, Map<String, String>> people = people();
        if (people.remove(user) != null) {
          write(people);
        }
        return EraseResult.ERASED;
      });
    } catch (IOException e) {
      return EraseResult.NOT_ERASED;
    }
  }

  private SaveResult write(String user, Profile next) throws IOException {
    TreeMap<String, Map<String, String>> people = people();
    people.put(user, ProfileCodec.write(next));
    write(people);
    return new SaveResult.Saved(next);
  }

  private TreeMap<String, Map<String, String>> people() throws IOException {
    if (!Files.exists(file)) {
      return new TreeMap<>();
    }
    @Nullable TreeMap<String, Map<String, String>> people = JSON.readValue(file.toFile(), PEOPLE);
    if (people == null
        || people.values().stream()
            .anyMatch(fields -> fields == null || fields.containsValue(null))) {
      throw new IOException("no people in " + file);
    }
    return people;
  }

  /** In one piece: whoever reads meanwhile, or is stopped in the middle, has the old or the new. */
  private void write(Map<String, Map<String, String>> people) throws IOException {
    Path written = beside(".new");
    JSON.writerWithDefaultPrettyPrinter().writeValue(written.toFile(), people);
    Files.move(written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private <T> T alone(Alone<T> doing) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    synchronized (WITHIN_THIS_PROCESS) {
      try (FileChannel channel =
              FileChannel.open(
                  beside(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock _ = channel.lock()) {
        return doing.run();
      }
    }
  }

  private Path beside(String ending) {
    return file.resolveSibling(file.getFileName() + ending);
  }
}
