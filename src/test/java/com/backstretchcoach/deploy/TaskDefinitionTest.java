package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The tasks of the skill package, against what Amazon's page "Implement Custom Tasks in Your Skill"
 * allows: OpenAPI 3, one path a file, POST and application/json only, references within the file.
 */
class TaskDefinitionTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path TASKS = Path.of("skill-package/tasks");

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.list(TASKS)) {
      all.forEach(files::add);
    }
    return files.stream().sorted();
  }

  @Test
  void theManifestNamesEveryTaskAndNoOther() throws IOException {
    List<String> named = new ArrayList<>();
    manifest()
        .at("/apis/custom/tasks")
        .forEach(task ->
            named.add(task.path("name").asText() + "." + task.path("version").asText() + ".json"));

    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(
            files().map(file -> file.getFileName().toString()).toList());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileDefinesOneTaskInTheFormThatAmazonTakes(Path file) {
    JsonNode task = read(file);
    String[] name = file.getFileName().toString().split("\\.");

    assertThat(task.path("openapi").asText()).startsWith("3.0");
    assertThat(task.at("/info/version").asText()).isEqualTo(name[1]).matches("[1-9]\\d*");
    assertThat(task.at("/info/x-amzn-alexa-access-scope").asText()).isEqualTo("public");
    assertThat(names(task.path("paths"))).containsExactly("/" + name[0]);
    JsonNode path = task.path("paths").path("/" + name[0]);
    assertThat(names(path)).containsExactlyInAnyOrder("summary", "description", "post");
    assertThat(names(path.at("/post/requestBody/content"))).containsExactly("application/json");
    assertThat(names(path.at("/post/responses"))).containsExactly("200");
    assertThat(task.findValuesAsText("$ref")).allMatch(reference -> reference.startsWith("#/"));
  }

  @Test
  void itsNumbersAreThoseThatTheStretchTakes() {
    JsonNode input = read(TASKS.resolve("StartSet.1.json")).at("/components/schemas/Input");

    assertThat(input.at("/properties/holdSeconds/minimum").asInt())
        .isEqualTo(Settings.SHORTEST_HOLD);
    assertThat(input.at("/properties/holdSeconds/maximum").asInt())
        .isEqualTo(Settings.LONGEST_HOLD);
    assertThat(input.at("/properties/rounds/minimum").asInt()).isEqualTo(1);
    assertThat(input.at("/properties/rounds/maximum").asInt()).isEqualTo(Leg.ROUNDS);
    assertThat(input.has("required")).isFalse();
  }

  /** An action that a person picks in the Alexa app has at most one parameter, and a title. */
  @Test
  void thePersonFindsInTheAppTheTaskThatAsksNothing() {
    JsonNode task = read(TASKS.resolve("StartStretch.1.json"));

    assertThat(task.at("/components/schemas/Input/properties")).isEmpty();
    assertThat(names(task.at("/info/x-amzn-display-details")))
        .containsAll(names(manifest().at("/publishingInformation/locales")));
    assertThat(task.at("/info/x-amzn-display-details"))
        .allSatisfy(shown -> assertThat(shown.path("title").asText()).isNotBlank());
  }

  private static JsonNode manifest() {
    return read(Path.of("skill-package/skill.json")).path("manifest");
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode read(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
