package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of Amazon's that no schema knows, for every locale there is. */
class StoreTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final Path MODELS = PACKAGE.resolve("interactionModels/custom");
  private static final int LONGEST_TESTING_INSTRUCTIONS = 4000;

  /** Two renderings of one drawing differ by this much of a colour at most, on average. */
  private static final double SAME_DRAWING = 3;

  private static final JsonNode MANIFEST = read(PACKAGE.resolve("skill.json")).path("manifest");
  private static final JsonNode STORE = MANIFEST.at("/publishingInformation/locales");

  @Test
  void everyLocaleHasAStoreTextAndAModel() throws IOException {
    Set<String> models = new TreeSet<>();
    try (Stream<Path> files = Files.list(MODELS)) {
      files.forEach(file -> models.add(file.getFileName().toString().replace(".json", "")));
    }

    assertThat(locales()).containsExactlyInAnyOrderElementsOf(models);
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everyDescriptionSaysThatThisIsNoMedicalAdviceAndThatNothingOfTheBodyIsKept(String locale) {
    assertThat(STORE.path(locale).path("description").asText())
        .contains("does not provide medical advice")
        .contains("for informational and educational purposes only")
        .contains("not a substitute for professional medical advice, diagnosis or treatment")
        .contains("Call your doctor")
        .contains("emergency number")
        .contains("what you say about your body is used for that answer only and dropped");
  }

  @Test
  void theTestingInstructionsSayThatNothingOfTheBodyIsKept() {
    assertThat(MANIFEST.at("/publishingInformation/testingInstructions").asText())
        .contains("used for that answer only and dropped")
        .contains("no health information is collected")
        .hasSizeLessThan(LONGEST_TESTING_INSTRUCTIONS);
  }

  /** Amazon's Hub Portrait, Medium: an Echo Show 15 on its side. */
  @Test
  void anUprightScreenIsSupported() {
    assertThat(MANIFEST.at("/apis/custom/interfaces/0/supportedViewports"))
        .filteredOn(viewport ->
            viewport.path("minWidth").asInt() <= 1080
                && viewport.path("maxWidth").asInt() >= 1080
                && viewport.path("minHeight").asInt() <= 1920
                && viewport.path("maxHeight").asInt() >= 1920)
        .hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("locales")
  void everySlotHasATypeThatExistsAndEveryTypeIsUsed(String locale) {
    JsonNode language =
        read(MODELS.resolve(locale + ".json")).at("/interactionModel/languageModel");
    Set<String> own = new TreeSet<>();
    language.path("types").forEach(type -> own.add(type.path("name").asText()));
    Set<String> used = new TreeSet<>();
    language
        .path("intents")
        .forEach(intent ->
            intent
                .path("slots")
                .forEach(slot -> {
                  assertThat(slot.path("type").asText()).as(slot.toString()).isNotEmpty();
                  used.add(slot.path("type").asText());
                }));

    assertThat(used).allMatch(type -> type.startsWith("AMAZON.") || own.contains(type));
    assertThat(own).isSubsetOf(used);
  }

  @Test
  void theIconsAreDrawnFromTheOneSvg(@TempDir Path drawn) throws Exception {
    Path chromium = Path.of(System.getenv().getOrDefault("CHROMIUM", "/usr/bin/chromium"));
    assumeTrue(
        Files.isExecutable(chromium) || System.getenv("CI") != null,
        "there is no Chromium at " + chromium);

    int exit =
        new ProcessBuilder("src/deploy/icons", drawn.toString()).inheritIO().start().waitFor();

    assertThat(exit).isZero();
    for (String locale : locales()) {
      for (String property : List.of("smallIconUri", "largeIconUri")) {
        Path icon = icon(locale, property);
        assertThat(difference(icon, drawn.resolve(icon.getFileName())))
            .as(icon.toString())
            .isLessThan(SAME_DRAWING);
      }
    }
  }

  static List<String> locales() {
    List<String> locales = new ArrayList<>();
    STORE.fieldNames().forEachRemaining(locales::add);
    return locales;
  }

  private static Path icon(String locale, String property) {
    String uri = STORE.path(locale).path(property).asText();
    assertThat(uri).startsWith("file://assets/images/");
    return PACKAGE.resolve(uri.substring("file://".length()));
  }

  /** The mean difference of red, green, blue and opacity, each from 0 to 255. */
  private static double difference(Path one, Path other) throws IOException {
    BufferedImage first = ImageIO.read(one.toFile());
    BufferedImage second = ImageIO.read(other.toFile());
    assertThat(second.getWidth()).isEqualTo(first.getWidth());
    assertThat(second.getHeight()).isEqualTo(first.getHeight());
    long sum = 0;
    for (int y = 0; y < first.getHeight(); y++) {
      for (int x = 0; x < first.getWidth(); x++) {
        for (int shift = 0; shift < 32; shift += 8) {
          sum +=
              Math.abs((first.getRGB(x, y) >> shift & 255) - (second.getRGB(x, y) >> shift & 255));
        }
      }
    }
    return sum / 4.0 / first.getWidth() / first.getHeight();
  }

  private static JsonNode read(Path json) {
    try {
      return new ObjectMapper().readTree(json.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
