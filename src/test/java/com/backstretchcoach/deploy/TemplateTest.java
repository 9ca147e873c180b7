package com.backstretchcoach.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.backstretchcoach.log.Dependency;
import com.backstretchcoach.log.LogLine;
import com.backstretchcoach.log.Metric;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What CloudFormation is given once Amazon's translator has read template.yaml. */
class TemplateTest {
  private static final String SKILL = "amzn1.ask.skill.00000000-0000-4000-8000-000000000000";
  private static final int ALEXA_WAITS_SECONDS = 8;

  private static JsonNode template;
  private static JsonNode sameRelease;
  private static JsonNode nextRelease;

  @BeforeAll
  static void translate() throws Exception {
    Optional<Path> python = Translator.python();
    assumeTrue(
        python.isPresent() || System.getenv("CI") != null,
        "aws-sam-translator is not installed; .ci/run installs it");
    List<JsonNode> translated =
        Translator.translate(
            python.orElseThrow(),
            List.of(
                Map.of("SkillId", SKILL, "Release", "0000000000000000"),
                Map.of("SkillId", SKILL, "Release", "0000000000000000", "AlarmEmail", "a@b.org"),
                Map.of("SkillId", SKILL, "Release", "1111111111111111")));
    template = translated.get(0);
    sameRelease = translated.get(1);
    nextRelease = translated.get(2);
  }

  @Test
  void onlyTheSkillMayCallAndOnlyTheAlias() {
    List<JsonNode> permissions = resources("AWS::Lambda::Permission");

    assertThat(permissions).hasSize(1);
    JsonNode permission = permissions.getFirst().path("Properties");
    assertThat(permission.path("Principal").asText()).isEqualTo("alexa-appkit.amazon.com");
    assertThat(permission.at("/EventSourceToken/Ref").asText()).isEqualTo("SkillId");
    assertThat(permission.path("Action").asText()).isEqualTo("lambda:InvokeFunction");
    assertThat(resource(permission.at("/FunctionName/Ref").asText()).path("Type").asText())
        .isEqualTo("AWS::Lambda::Alias");
    assertThat(function().at("/Environment/Variables/SKILL_ID/Ref").asText()).isEqualTo("SkillId");
  }

  @Test
  void theRoleReachesOneTableAndOneLogAndNothingElse() {
    JsonNode role = resource("CoachRole").path("Properties");
    Set<String> allowed = new TreeSet<>();
    role.path("Policies")
        .forEach(policy ->
            policy
                .at("/PolicyDocument/Statement")
                .forEach(statement -> {
                  assertThat(statement.path("Effect").asText()).isEqualTo("Allow");
                  statement
                      .path("Action")
                      .forEach(action ->
                          allowed.add(
                              action.asText() + " " + statement.at("/Resource/Fn::GetAtt")));
                }));

    assertThat(allowed)
        .containsExactlyInAnyOrder(
            "dynamodb:GetItem [\"ProgressTable\",\"Arn\"]",
            "dynamodb:UpdateItem [\"ProgressTable\",\"Arn\"]",
            "dynamodb:DeleteItem [\"ProgressTable\",\"Arn\"]",
            "logs:CreateLogStream [\"CoachLog\",\"Arn\"]",
            "logs:PutLogEvents [\"CoachLog\",\"Arn\"]");
    assertThat(role.has("ManagedPolicyArns")).isFalse();
    assertThat(role.at("/AssumeRolePolicyDocument/Statement")).hasSize(1);
    assertThat(role.at("/AssumeRolePolicyDocument/Statement/0/Principal/Service").asText())
        .isEqualTo("lambda.amazonaws.com");
    assertThat(function().at("/Role/Fn::GetAtt/0").asText()).isEqualTo("CoachRole");
  }

  @Test
  void noPolicyHasAWildcardButTheTwoActionsOfTracesThatKnowNoResources() {
    List<String> wild = new ArrayList<>();
    template
        .path("Resources")
        .properties()
        .forEach(entry ->
            entry
                .getValue()
                .findValues("Statement")
                .forEach(statements ->
                    statements.forEach(statement -> {
                      String text = statement.path("Action") + " " + statement.path("Resource");
                      if (text.contains("*")) {
                        wild.add(entry.getKey() + " " + text);
                      }
                    })));

    assertThat(wild)
        .containsExactly(
            "TracePolicy [\"xray:PutTraceSegments\",\"xray:PutTelemetryRecords\"] \"*\"");
    assertThat(resource("TracePolicy").path("Condition").asText()).isEqualTo("Traced");
    assertThat(template.at("/Parameters/Tracing/Default").asText()).isEqualTo("PassThrough");
  }

  @Test
  void theOnlyOtherRoleShiftsVersions() {
    assertThat(resources("AWS::IAM::Role")).hasSize(2);
    JsonNode role = resource("CodeDeployServiceRole").path("Properties");
    assertThat(role.path("ManagedPolicyArns")).hasSize(1);
    assertThat(role.at("/ManagedPolicyArns/0").asText())
        .endsWith(":aws:policy/service-role/AWSCodeDeployRoleForLambda");
    assertThat(role.has("Policies")).isFalse();
  }

  @Test
  void theTableIsEncryptedCanBeRecoveredForgetsAndOutlivesTheStack() {
    JsonNode table = resource("ProgressTable");

    assertThat(table.at("/Properties/SSESpecification/SSEEnabled").asBoolean()).isTrue();
    assertThat(
            table
                .at("/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled")
                .asBoolean())
        .isTrue();
    assertThat(table.at("/Properties/TimeToLiveSpecification/Enabled").asBoolean()).isTrue();
    assertThat(table.at("/Properties/TimeToLiveSpecification/AttributeName").asText())
        .isEqualTo("expiresAt");
    assertThat(table.path("DeletionPolicy").asText()).isEqualTo("RetainExceptOnCreate");
    assertThat(table.path("UpdateReplacePolicy").asText()).isEqualTo("Retain");
    assertThat(resources("AWS::DynamoDB::Table")).hasSize(1);
  }

  @Test
  void alexaCallsAVersionThatIsRestoredFromASnapshot() {
    JsonNode alias = resource("CoachFunctionAliaslive").path("Properties");

    assertThat(alias.path("Name").asText()).isEqualTo("live");
    assertThat(alias.at("/FunctionVersion/Fn::GetAtt/0").asText()).isEqualTo(version(template));
    assertThat(function().at("/SnapStart/ApplyOn").asText()).isEqualTo("PublishedVersions");
    assertThat(template.at("/Outputs/SkillEndpoint/Value/Ref").asText())
        .isEqualTo("CoachFunctionAliaslive");
  }

  @Test
  void aVersionIsPublishedForEveryReleaseAndForNothingElse() {
    assertThat(version(sameRelease)).isEqualTo(version(template));
    assertThat(version(nextRelease)).isNotEqualTo(version(template));
    assertThat(function(nextRelease).path("Description"))
        .isNotEqualTo(function(template).path("Description"));
    assertThat(function(sameRelease)).isEqualTo(function(template));
  }

  @Test
  void aNewVersionTakesOverStepByStepAndGoesBackOnAnAlarm() {
    JsonNode group = resource("CoachFunctionDeploymentGroup").path("Properties");

    assertThat(group.path("DeploymentConfigName").toString()).contains("Canary10Percent5Minutes");
    assertThat(group.at("/AlarmConfiguration/Enabled").asBoolean()).isTrue();
    assertThat(group.at("/AlarmConfiguration/Alarms").findValuesAsText("Ref"))
        .containsExactly("ErrorAlarm", "SlowAlarm");
    assertThat(group.at("/AutoRollbackConfiguration/Events"))
        .extracting(JsonNode::asText)
        .contains("DEPLOYMENT_STOP_ON_ALARM", "DEPLOYMENT_FAILURE");
    assertThat(
            resource("CoachFunctionAliaslive")
                .at("/UpdatePolicy/CodeDeployLambdaAliasUpdate/DeploymentGroupName/Ref")
                .asText())
        .isEqualTo("CoachFunctionDeploymentGroup");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ErrorAlarm",
        "SlowAlarm",
        "ThrottleAlarm",
        "DroppedEventAlarm",
        "TableAlarm",
        "DependencyAlarm"
      })
  void everyAlarmTellsAndSilenceIsNoAlarm(String name) {
    JsonNode alarm = resource(name).path("Properties");

    assertThat(alarm.at("/AlarmActions/0/Ref").asText()).isEqualTo("AlarmTopic");
    assertThat(alarm.at("/OKActions/0/Ref").asText()).isEqualTo("AlarmTopic");
    assertThat(alarm.path("TreatMissingData").asText()).isEqualTo("notBreaching");
    assertThat(alarm.path("AlarmDescription").asText()).isNotBlank();
    assertThat(resources("AWS::CloudWatch::Alarm")).hasSize(6);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ErrorAlarm", "SlowAlarm", "ThrottleAlarm"})
  void whatPeopleMeetIsMeasuredAtTheAlias(String name) {
    List<JsonNode> dimensions = resource(name).findValues("Dimensions");

    assertThat(dimensions)
        .isNotEmpty()
        .allSatisfy(list ->
            assertThat(list.toString())
                .contains("FunctionName")
                .contains("{\"Ref\":\"CoachFunction\"}")
                .contains("{\"Fn::Sub\":\"${CoachFunction}:live\"}"));
  }

  @Test
  void theFunctionGivesUpBeforeAlexaAndTheAlarmComesBeforeBoth() {
    int timeout = function().path("Timeout").asInt();
    int alarm = resource("SlowAlarm").at("/Properties/Threshold").asInt();

    assertThat(timeout).isLessThan(ALEXA_WAITS_SECONDS);
    assertThat(alarm).isLessThan(timeout * 1000).isGreaterThan(1000);
    assertThat(resource("SlowAlarm").at("/Properties/ExtendedStatistic").asText()).isEqualTo("p99");
  }

  @Test
  void anAddressIsToldOnlyIfOneIsGiven() {
    assertThat(resource("AlarmSubscription").path("Condition").asText())
        .isEqualTo("SomebodyIsTold");
    assertThat(template.at("/Parameters/AlarmEmail/Default").asText("?")).isEmpty();
  }

  @Test
  void theDashboardIsJsonAndNamesOnlyWhatExists() throws IOException {
    String body = resource("CoachDashboard").at("/Properties/DashboardBody/Fn::Sub").asText();

    assertThat(new ObjectMapper().readTree(body).path("widgets")).hasSize(7);
    Pattern.compile("\\$\\{([A-Za-z]+)(\\.Arn)?}")
        .matcher(body)
        .results()
        .map(name -> name.group(1))
        .forEach(name -> assertThat(template.path("Resources").has(name)).as(name).isTrue());
  }

  @Test
  void whatTheFunctionCountsIsLookedAtUnderTheNameThatTheFunctionGivesIt() throws IOException {
    String dashboard = resource("CoachDashboard").at("/Properties/DashboardBody/Fn::Sub").asText();
    List<String> shown = new ArrayList<>();
    new ObjectMapper()
        .readTree(dashboard)
        .findValues("metrics")
        .forEach(metrics -> metrics.forEach(metric -> shown.add(metric.toString())));

    for (Metric metric : Metric.values()) {
      assertThat(shown).anyMatch(line -> line.contains('"' + metric.id() + '"'));
    }
    for (Dependency dependency : Dependency.values()) {
      assertThat(shown).anyMatch(line -> line.contains('"' + dependency.id() + '"'));
      assertThat(resource("DependencyAlarm").findValues("Dimensions"))
          .anyMatch(list -> list.toString().contains('"' + dependency.id() + '"'));
    }
    assertThat(resource("DependencyAlarm").findValuesAsText("MetricName"))
        .contains(Metric.FAULTS.id())
        .isSubsetOf(Metric.FAULTS.id(), "Invocations");
    assertThat(resource("DependencyAlarm").findValuesAsText("Namespace"))
        .contains(LogLine.NAMESPACE);
    assertThat(dashboard).contains('"' + LogLine.NAMESPACE + '"');
  }

  @Test
  void everyLineOfTheLogIsJson() {
    assertThat(function().at("/LoggingConfig/LogFormat").asText()).isEqualTo("JSON");
  }

  @Test
  void theDeployCommandSetsEveryParameterAndNoOther(@TempDir Path directory) throws Exception {
    DeployTree tree = new DeployTree(directory);
    tree.deploy(
        "--hold-audio",
        "block",
        "--memory-days",
        "90",
        "--log-days",
        "30",
        "--tracing",
        "on",
        "--alarm-email",
        "somebody@example.org",
        "--shift",
        "gradual");

    JsonNode set = tree.stack("back-stretch-coach-development", "us-east-1");
    Set<String> names = new TreeSet<>();
    set.fieldNames().forEachRemaining(names::add);
    Set<String> parameters = new TreeSet<>();
    template.path("Parameters").fieldNames().forEachRemaining(parameters::add);
    assertThat(names).isEqualTo(parameters);
    set.properties()
        .forEach(value -> {
          JsonNode parameter = template.path("Parameters").path(value.getKey());
          if (parameter.has("AllowedValues")) {
            assertThat(parameter.path("AllowedValues"))
                .extracting(JsonNode::asText)
                .contains(value.getValue().asText());
          }
          if (parameter.has("AllowedPattern")) {
            assertThat(value.getValue().asText())
                .matches(parameter.path("AllowedPattern").asText());
          }
        });
  }

  private static JsonNode function() {
    return function(template);
  }

  private static JsonNode function(JsonNode of) {
    return of.at("/Resources/CoachFunction/Properties");
  }

  private static String version(JsonNode of) {
    List<String> versions = new ArrayList<>();
    of.path("Resources")
        .properties()
        .forEach(entry -> {
          if (entry.getValue().path("Type").asText().equals("AWS::Lambda::Version")) {
            versions.add(entry.getKey());
          }
        });
    assertThat(versions).hasSize(1);
    return versions.getFirst();
  }

  private static JsonNode resource(String name) {
    JsonNode found = template.path("Resources").path(name);
    assertThat(found.isObject()).as(name).isTrue();
    return found;
  }

  private static List<JsonNode> resources(String type) {
    List<JsonNode> found = new ArrayList<>();
    template
        .path("Resources")
        .forEach(resource -> {
          if (resource.path("Type").asText().equals(type)) {
            found.add(resource);
          }
        });
    return found;
  }
}
