package com.backstretchcoach.simulator;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The interaction model that a locale is understood by. */
record ModelFile(Path path) {
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");
  private static final String FIRST_LOCALE = "en-US";

  /**
   * The model of {@code locale}, of another country with its language, or of the first locale.
   *
   * @throws IllegalArgumentException when there is none at all
   */
  static ModelFile of(String locale) {
    String language = locale.split("-")[0] + "-";
    try (Stream<Path> files = Files.list(MODELS)) {
      Path[] models = files.sorted().toArray(Path[]::new);
      return Stream.of(locale + ".json", language, FIRST_LOCALE)
          .flatMap(wanted -> Stream.of(models).filter(model -> named(model).startsWith(wanted)))
          .findFirst()
          .map(ModelFile::new)
          .orElseThrow(() -> new IllegalArgumentException("no interaction model in " + MODELS));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "no interaction models at " + MODELS + "; start in the project's directory", e);
    }
  }

  /** The name that the skill is opened by. */
  String invocationName() {
    try {
      return new ObjectMapper()
          .readTree(path.toFile())
          .at("/interactionModel/languageModel/invocationName")
          .asText();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  private static String named(Path model) {
    return model.getFileName().toString();
  }
}
