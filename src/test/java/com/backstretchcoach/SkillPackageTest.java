package com.backstretchcoach;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.alexa.Permission;
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
import org.junit.jupiter.params.provider.CsvSource;

/** What the store shows and what Amazon asks of a skill package before it takes it. */
class SkillPackageTest {
  private static final Path PACKAGE = Path.of("skill-package");
  private static final String NAME = "Back Stretch Coach";

  private final JsonNode manifest = read(PACKAGE.resolve("skill.json")).path("manifest");
  private final JsonNode publishing = manifest.path("publishingInformation");
  private final JsonNode stores = publishing.path("locales");

  @Test
  void theAskCliFindsThePackageAndLeavesTheFunctionToSam() throws IOException {
    JsonNode resources = read(Path.of("ask-resources.json"));
    JsonNode profile = resources.path("profiles").path("default");

    assertThat(resources.path("askcliResourcesVersion").asText()).isEqualTo("2020-03-31");
    assertThat(Path.of(profile.path("skillMetadata").path("src").asText()).toRealPath())
        .isEqualTo(PACKAGE.toRealPath());
    assertThat(profile.has("code")).isFalse();
    assertThat(profile.has("skillInfrastructure")).isFalse();
  }

  @Test
  void itIsACustomSkillForHealthAndFitness() {
    assertThat(manifest.path("manifestVersion").asText()).isEqualTo("1.0");
    assertThat(manifest.path("apis").path("custom").isObject()).isTrue();
    assertThat(publishing.path("category").asText()).isEqualTo("HEALTH_AND_FITNESS");
    assertThat(publishing.path("testingInstructions").asText()).contains("open back stretch coach");
  }

  @Test
  void requestsAndEventsGoToTheAliasOfAFunctionWhereAlexaIsServed() {
    String requests = manifest.at("/apis/custom/endpoint/uri").asText();

    assertThat(requests)
        .matches(
            "arn:aws:lambda:(us-east-1|us-west-2|eu-west-1|ap-northeast-1):\\d{12}"
                + ":function:[A-Za-z0-9_-]+:live");
    assertThat(manifest.at("/events/endpoint/uri").asText()).isEqualTo(requests);
  }

  @ParameterizedTest
  @CsvSource({
    "HUB, ROUND, 480, 480",
    "HUB, RECTANGLE, 960, 480",
    "HUB, RECTANGLE, 1024, 600",
    "HUB, RECTANGLE, 1280, 800",
    "TV, RECTANGLE, 960, 540"
  })
  void theSkillShowsSomethingOnEveryKindOfScreen(String mode, String shape, int width, int height) {
    JsonNode screens = manifest.at("/apis/custom/interfaces/0");

    assertThat(screens.path("type").asText()).isEqualTo("ALEXA_PRESENTATION_APL");
    assertThat(screens.path("supportedViewports"))
        .filteredOn(viewport ->
            viewport.path("mode").asText().equals(mode)
                && viewport.path("shape").asText().equals(shape)
                && viewport.path("minWidth").asInt() <= width
                && viewport.path("maxWidth").asInt() >= width
                && viewport.path("minHeight").asInt() <= height
                && viewport.path("maxHeight").asInt() >= height)
        .hasSize(1);
  }

  @Test
  void theSkillHearsOfWhatEndsItsRightToRememberOrToRemind() {
    assertThat(manifest.at("/events/subscriptions").findValuesAsText("eventName"))
        .containsExactlyInAnyOrder(
            "SKILL_DISABLED",
            "SKILL_PERMISSION_CHANGED",
            "REMINDER_STARTED",
            "REMINDER_CREATED",
            "REMINDER_UPDATED",
            "REMINDER_DELETED",
            "REMINDER_STATUS_CHANGED");
  }

  @Test
  void everyLocaleOfTheStoreHasAnInteractionModelToTalkTo() {
    List<String> locales = new ArrayList<>();
    stores.fieldNames().forEachRemaining(locales::add);

    assertThat(locales).containsExactlyInAnyOrder("en-US", "en-GB", "en-CA", "en-AU", "en-IN");
    assertThat(locales).allSatisfy(locale -> assertThat(interactionModel(locale)).isRegularFile());
  }

  @Test
  void theStoreShowsTheNameAndOneShortLine() {
    assertThat(stores)
        .allSatisfy(store -> {
          assertThat(store.path("name").asText()).isEqualTo(NAME);
          assertThat(store.path("summary").asText()).hasSizeBetween(1, 160);
          assertThat(store.path("description").asText()).hasSizeBetween(1, 4000);
          assertThat(store.path("keywords")).hasSizeBetween(1, 30);
        });
  }

  @Test
  void nothingIsAskedOfThePersonThatIsNotNeeded() {
    JsonNode privacy = manifest.path("privacyAndCompliance");

    assertThat(manifest.path("permissions").findValuesAsText("name"))
        .containsExactlyInAnyOrder(
            Stream.of(Permission.values()).map(Permission::scope).toArray(String[]::new));
    assertThat(privacy.path("isExportCompliant").asBoolean(false)).isTrue();
    assertThat(
            List.of(
                "allowsPurchases",
                "usesPersonalInfo",
                "usesHealthInfo",
                "isChildDirected",
                "containsAds"))
        .allSatisfy(claim -> assertThat(privacy.path(claim).asBoolean(true)).as(claim).isFalse());
  }

  private static Path interactionModel(String locale) {
    return PACKAGE.resolve("interactionModels/custom").resolve(locale + ".json");
  }

  private static JsonNode read(Path json) {
    try {
      return new ObjectMapper().readTree(Files.readString(json));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
