package com.backstretchcoach.schema;

import com.backstretchcoach.simulator.web.Parts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Amazon's models as npm has them, and the generator that makes a JSON Schema of their types. */
public final class AmazonPackages {
  private static final Path TARGET = Path.of("target/schema");
  private static final Parts PARTS = new Parts(Path.of("src/test/schema"), TARGET);
  private static final long PATIENCE_MINUTES = 2;

  private AmazonPackages() {}

  /** Installs what is not there yet; the reason when that cannot be done. */
  public static Optional<String> missing() {
    Optional<String> missing = PARTS.install();
    if (missing.isPresent() && System.getenv("CI") != null) {
      throw new IllegalStateException(missing.get());
    }
    return missing;
  }

  /** A file of a package that is installed. */
  static Path file(String name) {
    return PARTS.modules().resolve(name);
  }

  /**
   * A JSON Schema of every type in {@code types}, made once for each state of the lock file.
   *
   * @param types a file of TypeScript declarations
   * @param name of the schema
   */
  static Path schemaOf(Path types, String name) {
    try {
      Path schema = TARGET.resolve(name + ".schema.json");
      if (!Files.exists(schema)
          || Files.getLastModifiedTime(schema).compareTo(Files.getLastModifiedTime(types)) < 0) {
        generate(types, schema);
      }
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void generate(Path types, Path schema) throws IOException {
    Path written = Files.createTempFile(TARGET, "schema", ".json");
    Process generator =
        new ProcessBuilder(
                "node",
                file("ts-json-schema-generator/bin/ts-json-schema-generator.js").toString(),
                "--path",
                types.toString(),
                "--type",
                "*",
                "--no-type-check",
                "--out",
                written.toString())
            .redirectErrorStream(true)
            .redirectOutput(TARGET.resolve("generator.log").toFile())
            .start();
    try {
      if (!generator.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || generator.exitValue() != 0) {
        generator.destroyForcibly();
        throw new IOException("no schema was made; see " + TARGET.resolve("generator.log"));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    Files.move(written, schema, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
