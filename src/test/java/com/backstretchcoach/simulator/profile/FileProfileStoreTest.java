package com.backstretchcoach.simulator.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.CountedSet;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileStoreContract;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileProfileStoreTest extends ProfileStoreContract {
  private static final int PEOPLE_EACH = 100;

  private static final ProfileUpdate GOAL =
      new ProfileUpdate(
          Profile.NOTHING.with(Preference.GOAL, 5).preferences().texts(),
          false,
          Optional.empty(),
          List.of(),
          "",
          CountedSet.NONE);

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

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "12", "{\"ann\": null}", "{\"ann\": 3}", "\u0000\u0001"})
  void aFileThatMakesNoSenseIsLeftAsItIs(String content) throws IOException {
    Path file = folder.resolve("memory.json");
    Files.writeString(file, content);
    FileProfileStore store = new FileProfileStore(file);

    assertThat(store.lookUp("ann")).isEqualTo(new LookupResult.Unavailable());
    assertThat(store.save("ann", GOAL)).isEqualTo(new SaveResult.NotSaved());
    assertThat(store.erase("ann")).isEqualTo(EraseResult.NOT_ERASED);
    assertThat(Files.readString(file)).isEqualTo(content);
    assertThat(store.problem()).hasValueSatisfying(said -> assertThat(said).contains("cannot be"));
  }

  @Test
  void whatCannotBeOpenedAsAFileCostsNobodyTheirStretch() throws IOException {
    Path directory = Files.createDirectories(folder.resolve("memory.json"));
    FileProfileStore store = new FileProfileStore(directory);

    assertThat(store.lookUp("ann")).isEqualTo(new LookupResult.Unavailable());
    assertThat(store.save("ann", GOAL)).isEqualTo(new SaveResult.NotSaved());
    assertThat(store.problem()).isPresent();
  }

  @Test
  void twoSimulatorsThatWriteAtOnceLoseNothing() throws Exception {
    Path file = folder.resolve("shared.json");
    Process one = writer(file, "ann");
    Process other = writer(file, "bea");

    assertThat(one.waitFor()).isZero();
    assertThat(other.waitFor()).isZero();
    FileProfileStore store = new FileProfileStore(file);
    for (int i = 0; i < PEOPLE_EACH; i++) {
      assertThat(store.lookUp("ann" + i)).isInstanceOf(LookupResult.Found.class);
      assertThat(store.lookUp("bea" + i)).isInstanceOf(LookupResult.Found.class);
    }
  }

  /** Writes people into a file, as a simulator in a process of its own does. */
  public static void main(String[] arguments) {
    FileProfileStore store = new FileProfileStore(Path.of(arguments[0]));
    for (int i = 0; i < PEOPLE_EACH; i++) {
      if (!(store.save(arguments[1] + i, GOAL) instanceof SaveResult.Saved)) {
        throw new IllegalStateException("not saved");
      }
    }
  }

  private static Process writer(Path file, String name) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            FileProfileStoreTest.class.getName(),
            file.toString(),
            name)
        .inheritIO()
        .start();
  }
}
