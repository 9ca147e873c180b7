package com.backstretchcoach.simulator.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Packages that are not ours, such as the parts of the page, installed by npm from a lock file. */
public final class Parts {
  private static final List<String> LISTS = List.of("package.json", "package-lock.json", ".npmrc");
  private static final String LOCK = "package-lock.json";
  private static final long PATIENCE_MINUTES = 5;

  private final Path lists;
  private final Path target;

  /**
   * Parts that are listed in one directory and installed into another.
   *
   * @param target a directory of the build, as {@code target/web}
   */
  public Parts(Path lists, Path target) {
    this.lists = lists;
    this.target = target;
  }

  /** Where the packages are. */
  public Path modules() {
    return target.resolve("node_modules");
  }

  /** Installs what is not there yet; the reason when that cannot be done. */
  public synchronized Optional<String> install() {
    try {
      return ready() ? Optional.empty() : npm();
    } catch (IOException e) {
      return Optional.of("npm is not installed. Install Node.js 20 or newer and start again.");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.of("npm was interrupted.");
    }
  }

  private boolean ready() throws IOException {
    Path installed = modules().resolve(".package-lock.json");
    return Files.exists(installed)
        && Files.exists(target.resolve(LOCK))
        && Files.mismatch(lists.resolve(LOCK), target.resolve(LOCK)) < 0;
  }

  private Optional<String> npm() throws IOException, InterruptedException {
    Files.createDirectories(target);
    for (String list : LISTS) {
      Files.copy(lists.resolve(list), target.resolve(list), StandardCopyOption.REPLACE_EXISTING);
    }
    Path log = target.resolve("npm.log");
    Process npm =
        new ProcessBuilder("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
            .directory(target.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!npm.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
      npm.destroyForcibly();
      return Optional.of("npm did not finish; see " + log + ".");
    }
    return npm.exitValue() == 0
        ? Optional.empty()
        : Optional.of("npm could not install the packages; see " + log + ".");
  }
}
