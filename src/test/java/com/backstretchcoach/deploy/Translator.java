package com.backstretchcoach.deploy;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Amazon's aws-sam-translator, in the environment that .ci/run made for the SAM CLI. */
final class Translator {
  private static final Path LOG = Path.of("target/translator.log");

  private Translator() {}

  /** A Python that can import it. */
  static Optional<Path> python() {
    String caches = System.getenv("XDG_CACHE_HOME");
    Path cache =
        (caches == null ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(caches))
            .resolve("back-stretch-coach");
    return Optional.of(cache.resolve("sam/bin/python")).filter(Files::isExecutable);
  }

  /** What template.yaml becomes with each of the given sets of parameters. */
  static List<JsonNode> translate(Path python, List<Map<String, String>> parameters)
      throws IOException, InterruptedException {
    ObjectMapper mapper = new ObjectMapper();
    Process process =
        new ProcessBuilder(
                python.toString(),
                "src/test/resources/deploy/translate.py",
                mapper.writeValueAsString(parameters))
            .redirectError(LOG.toFile())
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(
          "aws-sam-translator refused the template: " + Files.readString(LOG));
    }
    JsonNode templates = mapper.readTree(printed);
    return Stream.iterate(0, index -> index + 1)
        .limit(templates.size())
        .map(templates::get)
        .toList();
  }
}
