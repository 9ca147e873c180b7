package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backstretchcoach.deploy.DeployTree.Run;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One command deploys, whatever fails on the way. The tools it calls are stand-ins. */
class DeployTest {
  private static final String STACK = "back-stretch-coach-development";
  private static final String PRIVACY = "https://example.org/back/privacy";
  private static final String TERMS = "https://example.org/back/terms";

  @TempDir private Path directory;
  private DeployTree tree;

  @BeforeEach
  void copyTheTree() throws IOException {
    assumeTrue(
        System.getenv("CI") != null || hasPython(), "python3 is not installed, so nothing is run");
    tree = new DeployTree(directory);
  }

  @Test
  void oneCommandMakesTheSkillThenTheFunctionThenJoinsThem() throws Exception {
    Run run = tree.deploy();

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(tree.changes())
        .extracting(call -> call.replaceFirst(" --stack.*", ""))
        .containsExactly(
            "ask deploy --target skill-metadata", "sam build", "sam deploy", "ask deploy");
    assertThat(tree.skills()).hasSize(1);
    assertThat(tree.stack(STACK, "us-east-1").path("SkillId").asText())
        .isEqualTo(tree.skills().getFirst());
    assertThat(run.output()).contains("Alexa, open trial back stretch coach");
  }

  @Test
  void theFirstImportNamesNoFunctionAndTheLastNamesTheAlias() throws Exception {
    tree.deploy();

    JsonNode first = tree.sent(1).at("/skill/manifest");
    JsonNode last = tree.lastSent().at("/skill/manifest");
    String alias = "arn:aws:lambda:us-east-1:123456789012:function:" + STACK + ":live";
    assertThat(first.has("events")).isFalse();
    assertThat(first.at("/apis/custom").has("endpoint")).isFalse();
    assertThat(first.toString()).doesNotContain("arn:aws");
    assertThat(last.at("/apis/custom/endpoint/uri").asText()).isEqualTo(alias);
    assertThat(last.at("/events/endpoint/uri").asText()).isEqualTo(alias);
    assertThat(last.at("/events/subscriptions")).isNotEmpty();
    assertThat(last.at("/apis/custom").has("regions")).isFalse();
  }

  @Test
  void runAgainItUpdatesTheSameSkillAndFunction() throws Exception {
    tree.deploy();
    String release = release("us-east-1");
    tree.forgetCalls();

    Run again = tree.deploy();

    assertThat(again.exitCode()).isZero();
    assertThat(tree.changes())
        .extracting(call -> call.replaceFirst(" --stack.*", ""))
        .containsExactly("sam build", "sam deploy", "ask deploy");
    assertThat(tree.skills()).hasSize(1);
    assertThat(release("us-east-1")).isEqualTo(release);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mvn -B -q validate",
        "sam list",
        "ask smapi get-vendor-list",
        "ask deploy --target",
        "sam build",
        "sam deploy.*us-east-1",
        "sam deploy.*eu-west-1",
        "ask deploy$"
      })
  void whateverStepFailsTheNextRunGoesOnFromThere(String step) throws Exception {
    String[] regions = {"--region", "us-east-1", "--region", "eu-west-1"};

    Run failed = tree.deployWith(Map.of("FAIL", step), regions);
    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.output()).doesNotContain("Traceback").doesNotContain("Done.");
    Run again = tree.deploy();

    assertThat(again.exitCode()).as(again.output()).isZero();
    assertThat(tree.skills()).hasSize(1);
    assertThat(tree.stack(STACK, "eu-west-1").path("SkillId").asText())
        .isEqualTo(tree.skills().getFirst());
    assertThat(tree.lastSent().at("/skill/manifest/apis/custom/regions")).hasSize(2);
  }

  @Test
  void aSkillThatAFailedImportMadeIsNotMadeTwice() throws Exception {
    Run failed = tree.deployWith(Map.of("FAIL_LATE", "import"));
    tree.clean();
    Run again = tree.deploy();

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(again.exitCode()).as(again.output()).isZero();
    assertThat(tree.skills()).hasSize(1);
  }

  @Test
  void aFreshCheckoutFindsTheSkillThatTheStackBelongsTo() throws Exception {
    tree.deploy();
    tree.loseState();

    Run again = tree.deploy();

    assertThat(again.exitCode()).as(again.output()).isZero();
    assertThat(tree.skills()).hasSize(1);
  }

  @Test
  void aSkillThatExistsAlreadyIsAdopted() throws Exception {
    String id = "amzn1.ask.skill.12345678-1234-4234-8234-123456789abc";

    Run run = tree.deploy("--skill-id", id);

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(tree.skills()).isEmpty();
    assertThat(tree.stack(STACK, "us-east-1").path("SkillId").asText()).isEqualTo(id);
  }

  @Test
  void aStackOfAnotherSkillIsNotTakenOver() throws Exception {
    tree.deploy();
    tree.loseState();
    tree.forgetCalls();

    Run run = tree.deploy("--skill-id", "amzn1.ask.skill.12345678-1234-4234-8234-123456789abc");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("belongs to " + tree.skills().getFirst());
    assertThat(tree.changes()).isEmpty();
  }

  @Test
  void eachPartOfTheWorldIsAnsweredByItsRegion() throws Exception {
    tree.deploy("--region", "eu-west-1", "--region", "us-east-1", "--region", "ap-northeast-1");

    JsonNode manifest = tree.lastSent().at("/skill/manifest");
    for (String place : List.of("/apis/custom", "/events")) {
      JsonNode regions = manifest.at(place).path("regions");
      assertThat(manifest.at(place).at("/endpoint/uri").asText()).contains(":eu-west-1:");
      assertThat(regions.at("/NA/endpoint/uri").asText()).contains(":us-east-1:");
      assertThat(regions.at("/EU/endpoint/uri").asText()).contains(":eu-west-1:");
      assertThat(regions.at("/FE/endpoint/uri").asText()).contains(":ap-northeast-1:");
    }
  }

  @Test
  void twoRegionsForOnePartOfTheWorldAreRefused() throws Exception {
    Run run = tree.deploy("--region", "us-west-2", "--region", "ap-northeast-1");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(tree.calls()).isEmpty();
  }

  @Test
  void developmentAndLiveStandSideBySide() throws Exception {
    tree.deploy();
    JsonNode trial = tree.lastSent();
    tree.deploy("--stage", "live", "--privacy-url", PRIVACY);
    JsonNode live = tree.lastSent();

    assertThat(tree.skills()).hasSize(2).doesNotHaveDuplicates();
    assertThat(tree.stack("back-stretch-coach-live", "us-east-1").path("SkillId").asText())
        .isEqualTo(tree.skills().get(1));
    assertThat(invocationNames(trial)).hasSize(5).containsOnly("trial back stretch coach");
    assertThat(invocationNames(live)).hasSize(5).containsOnly("back stretch coach");
    assertThat(stores(trial))
        .hasSize(5)
        .allSatisfy(store -> {
          assertThat(store.path("name").asText()).isEqualTo("Trial Back Stretch Coach");
          assertThat(store.at("/examplePhrases/0").asText())
              .isEqualTo("Alexa, open Trial Back Stretch Coach");
        });
    assertThat(stores(live))
        .allSatisfy(
            store -> assertThat(store.path("name").asText()).isEqualTo("Back Stretch Coach"));
    assertThat(tree.calls())
        .filteredOn(call -> call.startsWith("sam deploy"))
        .first()
        .asString()
        .contains("stage=development")
        .contains("Shift=AllAtOnce");
    assertThat(tree.calls())
        .filteredOn(call -> call.startsWith("sam deploy"))
        .last()
        .asString()
        .contains("stage=live")
        .contains("Shift=Canary10Percent5Minutes");
  }

  @Test
  void liveIsRefusedWithoutAPrivacyPolicy() throws Exception {
    Run run = tree.deploy("--stage", "live");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains("--privacy-url").contains("PRIVACY.md");
    assertThat(tree.calls()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org/privacy, is not an https address",
    "example.org, is not an https address",
    "https://alexa-skills.example.org/privacy, refuses its names in the domain"
  })
  void anAddressThatAmazonWouldRefuseIsRefusedHere(String address, String why) throws Exception {
    Run run = tree.deploy("--privacy-url", address);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains(why);
    assertThat(tree.calls()).isEmpty();
  }

  @Test
  void theAddressesStandInEveryLocaleAndAreRemembered() throws Exception {
    tree.deploy("--stage", "live", "--privacy-url", PRIVACY, "--terms-url", TERMS);
    tree.deploy("--stage", "live");

    JsonNode manifest = tree.lastSent().at("/skill/manifest");
    JsonNode locales = manifest.at("/privacyAndCompliance/locales");
    assertThat(locales).hasSameSizeAs(manifest.at("/publishingInformation/locales")).isNotEmpty();
    assertThat(locales)
        .allSatisfy(locale -> {
          assertThat(locale.path("privacyPolicyUrl").asText()).isEqualTo(PRIVACY);
          assertThat(locale.path("termsOfUseUrl").asText()).isEqualTo(TERMS);
        });
  }

  @Test
  void aChangedParameterOrChangedCodePublishesANewVersion() throws Exception {
    tree.deploy();
    String first = release("us-east-1");
    tree.deploy("--hold-audio", "ssml", "--memory-days", "30");
    String parameters = release("us-east-1");
    tree.deployWith(Map.of("CODE", "other code"));
    String code = release("us-east-1");

    assertThat(List.of(first, parameters, code)).doesNotHaveDuplicates();
    assertThat(tree.stack(STACK, "us-east-1").path("HoldAudio").asText()).isEqualTo("ssml");
    assertThat(tree.stack(STACK, "us-east-1").path("MemoryDays").asText()).isEqualTo("30");
  }

  @Test
  void onlyIgnoredFilesAreWritten() throws Exception {
    Map<String, String> before = tree.trackedFiles();

    tree.deploy("--privacy-url", PRIVACY, "--region", "us-east-1", "--region", "eu-west-1");

    assertThat(tree.trackedFiles()).isEqualTo(before);
    assertThat(tree.lastSent().path("files").toString())
        .doesNotContain(".md")
        .doesNotContain(".svg");
  }

  @Test
  void aDryRunPrintsWhatARunDoesAndDoesNothing() throws Exception {
    List<String> before = tree.everyFile();
    Run dry = tree.deploy("--dry-run");
    assertThat(dry.exitCode()).isZero();
    assertThat(tree.calls()).isEmpty();
    assertThat(tree.everyFile()).isEqualTo(before);

    tree.deploy();

    List<String> printed =
        dry.output()
            .lines()
            .filter(line -> line.startsWith("+ ") && !line.startsWith("+ write"))
            .map(line -> line.replaceFirst("^\\+ (cd \\S+ && |MAVEN_OPTS='[^']*' )?", ""))
            .map(DeployTest::withoutValues)
            .toList();
    assertThat(printed).isEqualTo(tree.calls().stream().map(DeployTest::withoutValues).toList());
  }

  @Test
  void everythingThatIsMissingIsSaidAtOnce() throws Exception {
    tree.without("ask");
    tree.without("java");

    Run run = tree.deployWith(Map.of("FAIL", "sam list"));

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains("java is not on the PATH. Install a JDK 25")
        .contains("ask is not on the PATH. Install the ASK CLI")
        .contains("AWS does not let the SAM CLI in")
        .contains("sam was told to fail");
    assertThat(tree.changes()).isEmpty();
  }

  @Test
  void aMissingLogInToAmazonIsSaid() throws Exception {
    Run run = tree.deployWith(Map.of("FAIL", "get-vendor-list"));

    assertThat(run.output()).contains("Log in with ask configure").contains("ask was told to fail");
    assertThat(tree.changes()).isEmpty();
  }

  @Test
  void profilesReachTheToolsTheyBelongTo() throws Exception {
    Run run = tree.deploy("--ask-profile", "mine", "--aws-profile", "ours");

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(tree.calls())
        .filteredOn(call -> call.startsWith("ask "))
        .allMatch(call -> call.endsWith("--profile mine"));
    assertThat(tree.calls())
        .filteredOn(call -> call.startsWith("sam "))
        .allMatch(call -> call.endsWith("--profile ours"));
    assertThat(tree.skills()).hasSize(1);
  }

  @Test
  void removingTakesAwaySkillAndFunctionsAndKeepsWhatPeopleDid() throws Exception {
    tree.deploy("--region", "us-east-1", "--region", "eu-west-1");

    Run run = tree.deploy("--remove");

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(tree.skills()).isEmpty();
    assertThat(tree.stack(STACK, "us-east-1").isMissingNode()).isTrue();
    assertThat(tree.stack(STACK, "eu-west-1").isMissingNode()).isTrue();
    assertThat(run.output())
        .contains("aws dynamodb delete-table --region eu-west-1 --table-name " + STACK + "-table");
    assertThat(tree.everyFile()).noneMatch(file -> file.startsWith(".ask/deploy/development"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sam delete.*eu-west-1", "sam delete.*us-east-1", "delete-skill"})
  void removingGoesOnWhereItFailed(String step) throws Exception {
    tree.deploy("--region", "us-east-1", "--region", "eu-west-1");

    Run failed = tree.deployWith(Map.of("FAIL", step), "--remove");
    Run again = tree.deploy("--remove");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(again.exitCode()).as(again.output()).isZero();
    assertThat(tree.skills()).isEmpty();
    assertThat(tree.stack(STACK, "us-east-1").isMissingNode()).isTrue();
    assertThat(tree.stack(STACK, "eu-west-1").isMissingNode()).isTrue();
  }

  @Test
  void liveIsNotRemovedWithoutAYes() throws Exception {
    tree.deploy("--stage", "live", "--privacy-url", PRIVACY);
    tree.forgetCalls();

    assertThat(tree.deploy("--stage", "live", "--remove").exitCode()).isEqualTo(1);
    assertThat(tree.calls()).isEmpty();
    assertThat(tree.deploy("--stage", "live", "--remove", "--yes").exitCode()).isZero();
    assertThat(tree.skills()).isEmpty();
  }

  private static boolean hasPython() {
    try {
      return DeployTree.python() != null;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private static String withoutValues(String call) {
    return call.replaceAll("'", "").replaceAll("(SkillId|Release)=\\S+", "$1");
  }

  private String release(String region) throws IOException {
    return tree.stack(STACK, region).path("Release").asText();
  }

  private static List<String> invocationNames(JsonNode sent) {
    return sent.path("models").findValuesAsText("invocationName");
  }

  private static JsonNode stores(JsonNode sent) {
    return sent.at("/skill/manifest/publishingInformation/locales");
  }
}
