package com.backstretchcoach.simulator.profile;

import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileStoreContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class FileProfileStoreTest extends ProfileStoreContract {
  @TempDir private Path folder;

  @Override
  protected ProfileStore memory() {
    return new FileProfileStore(folder.resolve("desk/memory.json"));
  }

  @Override
  protected void writeAsNewerSkill(String user) {
    try {
      Files.createDirectories(folder.resolve("desk"));
      Files.writeString(
          folder.resolve("desk/memory.json"),
          "{\"%s\": {\"schema\": \"%d\", \"version\": \"7\"}}".formatted(user, Profile.SCHEMA + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
