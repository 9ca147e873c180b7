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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Keeps people in a JSON file, one at a time within this process. */
public final class FileProfileStore implements ProfileStore {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<TreeMap<String, Map<String, String>>> PEOPLE =
      new TypeReference<>() {};

  private final Path file;

  /** A memory in {@code file}, which is made when there is something to keep. */
  public FileProfileStore(Path file) {
    this.file = file;
  }

  @Override
  public synchronized LookupResult lookUp(String user) {
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
  public synchronized SaveResult save(String user, ProfileUpdate update) {
    return switch (lookUp(user)) {
      case LookupResult.Found(Profile current) -> write(user, current.after(update));
      case LookupResult.Nothing() -> write(user, Profile.NOTHING.after(update));
      case LookupResult.Unavailable(), LookupResult.Newer(), LookupResult.NoStore() ->
          new SaveResult.NotSaved();
    };
  }

  @Override
  public synchronized EraseResult erase(String user) {
    try {
      TreeMap<String, Map<String, String>> people = people();
      if (people.remove(user) != null) {
        write(people);
      }
      return EraseResult.ERASED;
    } catch (IOException e) {
      return EraseResult.NOT_ERASED;
    }
  }

  private SaveResult write(String user, Profile next) {
    try {
      TreeMap<String, Map<String, String>> people = people();
      people.put(user, ProfileCodec.write(next));
      write(people);
      return new SaveResult.Saved(next);
    } catch (IOException e) {
      return new SaveResult.NotSaved();
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
