package com.backstretchcoach.simulator;

import com.backstretchcoach.simulator.hearing.Hearing;
import com.backstretchcoach.simulator.hearing.HearingWords;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The interaction model that a locale is understood by. */
record ModelFile(Path path) {
  private static final Path MODELS = Path.of("skill-package/interactionModels/custom");

  /**
   * The model of {@code locale}, else of another country with its language.
   *
   * @throws IllegalArgumentException when there is none for that language
   */
  static ModelFile of(String locale) {
    String language = locale.split("-")[0] + "-";
    try (Stream<Path> files = Files.list(MODELS)) {
      Path[] models = files.sorted().toArray(Path[]::new);
      return Stream.of(locale + ".json", language)
          .flatMap(wanted -> Stream.of(models).filter(model -> named(model).startsWith(wanted)))
          .findFirst()
          .map(ModelFile::new)
          .orElseThrow(() ->
              new IllegalArgumentException(
                  "no interaction model for " + locale + " in " + MODELS + "; try --locale en-US"));
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

  /** Understands by this model; what is missing for {@code locale} is said. */
  Hearing hearing(String locale) throws IOException {
    HearingWords words =
        HearingWords.of(locale)
            .orElseThrow(() -> new IllegalArgumentException("no hearing words for " + locale));
    return Hearing.fromModel(path, words);
  }

  /** Whether the model was made for another country than {@code locale}. */
  boolean isBorrowedBy(String locale) {
    return !named(path).equals(locale + ".json");
  }

  private static String named(Path model) {
    return model.getFileName().toString();
  }
}
