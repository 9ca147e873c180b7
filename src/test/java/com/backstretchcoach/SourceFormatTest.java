package com.backstretchcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every source is in Google Java Style; {@code -Dformat=apply} rewrites those that are not. */
class SourceFormatTest {
  private static final boolean APPLY = "apply".equals(System.getProperty("format"));

  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path source : sources()) {
      String before = Files.readString(source);
      String after =
          new Formatter()
              .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(before));
      if (before.equals(after)) {
        continue;
      }
      if (APPLY) {
        Files.writeString(source, after);
      } else {
        unformatted.add(source);
      }
    }
    assertThat(unformatted)
        .as("format with: mvn test -Dtest=SourceFormatTest -Dformat=apply")
        .isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }
}
