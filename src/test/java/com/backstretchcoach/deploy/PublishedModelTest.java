package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backstretchcoach.schema.AmazonPackages;
import com.backstretchcoach.schema.ManagementModel;
import com.backstretchcoach.schema.StrictSchema;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the deploy command sends, against the schema that Amazon publishes for it. */
class PublishedModelTest {
  private static final String MANIFEST = "v1.skill.Manifest.SkillManifestEnvelope";
  private static final String MODEL = "v1.skill.interactionModel.InteractionModelData";

  /**
   * From Amazon's page on choosing an invocation name: launch phrases, connecting words, wake
   * words.
   */
  private static final String FORBIDDEN =
      ".*\\b(run|start|play|resume|use|launch|ask|open|tell|load|begin|enable|to|from|in|using|with"
          + "|about|for|that|by|if|and|whether|alexa|echo|amazon|computer|skill|app)\\b.*";

  private static StrictSchema manifests;
  private static StrictSchema models;
  private static List<JsonNode> sent;

  @BeforeAll
  static void sendBothStages(@TempDir Path directory) throws Exception {
    Optional<String> missing = AmazonPackages.missing();
    assumeTrue(missing.isEmpty(), missing.orElse(""));
    manifests = ManagementModel.published().definition(MANIFEST);
    models = ManagementModel.published().definition(MODEL);
    DeployTree tree = new DeployTree(directory);
    tree.deploy();
    tree.deploy(
        "--stage",
        "live",
        "--privacy-url",
        "https://example.org/p",
        "--terms-url",
        "https://example.org/t",
        "--region",
        "us-east-1",
        "--region",
        "eu-west-1",
        "--region",
        "us-west-2");
    sent = List.of(tree.sent(1), tree.sent(2), tree.sent(3), tree.sent(4));
  }

  @Test
  void everyManifestIsWhatAmazonDefines() {
    assertThat(sent).allSatisfy(each -> assertThat(manifests.faults(each.path("skill"))).isEmpty());
  }

  @Test
  void everyInteractionModelIsWhatAmazonDefines() {
    assertThat(sent)
        .allSatisfy(each -> {
          assertThat(each.path("models")).isNotEmpty();
          assertThat(each.path("models"))
              .allSatisfy(model -> assertThat(models.faults(model)).isEmpty());
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/manifest/publishingInformation | distributionMode | \"EVERYBODY\" | does not have a value"
            + " in the enumeration",
        "/manifest/apis/custom/interfaces/0 | supportedScreens | [] | is not defined in the schema",
        "/manifest/apis/custom/interfaces/0/supportedViewports/0 | minWidth | \"100\" | string"
            + " found, integer expected",
        "/manifest/events/endpoint | uri | \"http://example.org\" | does not match the regex",
        "/manifest/permissions/0 | name | \"alexa::everything\" | does not have a value in the"
            + " enumeration",
        "/manifest/privacyAndCompliance | usesHealth | false | is not defined in the schema"
      })
  void aMistakeInTheManifestIsSeen(String place, String field, String value, String fault)
      throws Exception {
    JsonNode wrong = sent.getLast().path("skill").deepCopy();
    ((ObjectNode) wrong.at(place)).set(field, new ObjectMapper().readTree(value));

    assertThat(manifests.faults(wrong)).hasSize(1).first().asString().contains(fault);
  }

  @Test
  void aMistakeInAnInteractionModelIsSeen() {
    JsonNode wrong = sent.getLast().at("/models/en-US").deepCopy();
    JsonNode language = wrong.at("/interactionModel/languageModel");
    ((ObjectNode) language.at("/intents/0")).remove("name");
    ((ObjectNode) language.at("/types/0")).put("value", 1);

    assertThat(models.faults(wrong))
        .hasSize(2)
        .anySatisfy(fault -> assertThat(fault).contains("'name' not found"))
        .anySatisfy(fault -> assertThat(fault).contains("'value' is not defined"));
  }

  @Test
  void noInvocationNameHasAForbiddenWordAndTheStagesDiffer() {
    List<String> names =
        sent.stream()
            .flatMap(each -> each.path("models").valueStream())
            .map(model -> model.at("/interactionModel/languageModel/invocationName").asText())
            .distinct()
            .toList();

    assertThat(names)
        .hasSize(2)
        .allMatch(name -> name.matches("[a-z]+( [a-z]+)+"))
        .noneMatch(name -> name.matches(FORBIDDEN));
  }

  @Test
  void theTestingInstructionsAndPhrasesNameTheSkillAsItIsOpened() {
    assertThat(sent)
        .allSatisfy(each -> {
          JsonNode publishing = each.at("/skill/manifest/publishingInformation");
          String name =
              each.path("models")
                  .valueStream()
                  .findFirst()
                  .orElseThrow()
                  .at("/interactionModel/languageModel/invocationName")
                  .asText();
          assertThat(publishing.path("testingInstructions").asText())
              .contains("open " + name + "\"");
          assertThat(publishing.path("locales"))
              .allSatisfy(store -> {
                assertThat(store.path("name").asText()).isEqualToIgnoringCase(name);
                assertThat(store.at("/examplePhrases/0").asText())
                    .isEqualToIgnoringCase("Alexa, open " + name);
              });
        });
  }
}
