package com.backstretchcoach.certification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The locales in which the skill is published, from its manifest. */
final class Locales {
  static final Path PACKAGE = Path.of("skill-package");

  private Locales() {}

  static List<String> all() {
    List<String> locales = new ArrayList<>();
    read(PACKAGE.resolve("skill.json"))
        .at("/manifest/publishingInformation/locales")
        .fieldNames()
        .forEachRemaining(locales::add);
    return locales;
  }

  /** The language model of {@code locale}. */
  static JsonNode model(String locale) {
    return read(PACKAGE.resolve("interactionModels/custom/" + locale + ".json"))
        .at("/interactionModel/languageModel");
  }

  static JsonNode read(Path json) {
    try {
      return new ObjectMapper().readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
