package com.backstretchcoach;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.ask.SkillStreamHandler;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Dependencies point one way, from the conversation to what it talks about. */
class ArchitectureTest {
  private static final int MOST_FILES = 25;
  private static final String ALL = "com.backstretchcoach";
  private static final String LAMBDA = "com.backstretchcoach.lambda..";
  private static final String DIALOG = "com.backstretchcoach.dialog..";
  private static final String FEATURE = "com.backstretchcoach.feature..";
  private static final String ROUTINE = "com.backstretchcoach.routine..";
  private static final String PROFILE = "com.backstretchcoach.profile..";
  private static final String DYNAMODB = "software.amazon.awssdk..";
  private static final String RESOURCE = "com.backstretchcoach.resource..";
  private static final String LANGUAGE = "com.backstretchcoach.language..";
  private static final String VOICE = "com.backstretchcoach.voice..";
  private static final String ALEXA = "com.backstretchcoach.alexa..";
  private static final String SCREEN = "com.backstretchcoach.screen..";
  private static final String SIMULATOR = "com.backstretchcoach.simulator..";
  private static final String JAVA = "java..";
  private static final String SDK_MODEL = "com.amazon.ask.model..";
  private static final String LOG = "com.backstretchcoach.log..";
  private static final String NULLNESS = "org.jspecify..";
  private static final String JSON = "com.fasterxml.jackson..";

  private static final JavaClasses DEPLOYED =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ALL);
  private static final JavaClasses ON_THE_DESK =
      new ClassFileImporter().importPackages("com.backstretchcoach.simulator");

  @Test
  void theRoutineKnowsNothingButItself() {
    classes()
        .that()
        .resideInAPackage(ROUTINE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, ROUTINE)
        .check(DEPLOYED);
  }

  @Test
  void theFilesOfTheSkillKnowNothingOfWhatTheyAreFor() {
    classes()
        .that()
        .resideInAPackage(RESOURCE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, RESOURCE)
        .check(DEPLOYED);
  }

  @Test
  void theProfileKnowsTheRoutineAndItsTable() {
    classes()
        .that()
        .resideInAPackage(PROFILE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            JAVA, NULLNESS, JSON, LOG, DYNAMODB, RESOURCE, ROUTINE, LANGUAGE, PROFILE)
        .check(DEPLOYED);
  }

  @Test
  void theLanguageKnowsItsFilesAndTheSidesOfTheRoutine() {
    classes()
        .that()
        .resideInAPackage(LANGUAGE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, RESOURCE, LANGUAGE, ROUTINE)
        .check(DEPLOYED);
  }

  @Test
  void theVoiceKnowsOfTheRoutineAndOfNoSdk() {
    classes()
        .that()
        .resideInAPackage(VOICE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, RESOURCE, LANGUAGE, VOICE, ROUTINE)
        .check(DEPLOYED);
  }

  @Test
  void callsToAlexaKnowOnlyTheModelOfTheSdk() {
    classes()
        .that()
        .resideInAPackage(ALEXA)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, LOG, SDK_MODEL, ALEXA)
        .check(DEPLOYED);
  }

  @Test
  void screensKnowWhatTheyShowAndNoSdk() {
    classes()
        .that()
        .resideInAPackage(SCREEN)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, RESOURCE, SCREEN, LANGUAGE, VOICE, ROUTINE)
        .check(DEPLOYED);
  }

  @Test
  void featuresArePluggedIntoTheDialogThatDoesNotKnowThem() {
    noClasses()
        .that()
        .resideInAPackage(DIALOG)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(FEATURE)
        .check(DEPLOYED);
  }

  @Test
  void noPackageHasMoreFilesThanAPersonCanTakeIn() throws IOException {
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java"))) {
      assertThat(folders.filter(Files::isDirectory))
          .allSatisfy(folder ->
              assertThat(folder.toFile().listFiles(File::isFile))
                  .as(folder.toString())
                  .hasSizeLessThanOrEqualTo(MOST_FILES));
    }
  }

  @Test
  void featuresDoNotKnowEachOther() {
    slices()
        .matching("com.backstretchcoach.feature.(*)..")
        .should()
        .notDependOnEachOther()
        .check(DEPLOYED);
  }

  @Test
  void featuresKnowNoSdk() {
    noClasses()
        .that()
        .resideInAPackage(FEATURE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.amazon..", "software.amazon..")
        .check(DEPLOYED);
  }

  @Test
  void packagesDoNotDependOnEachOtherInACircle() {
    slices().matching("com.backstretchcoach.(*)..").should().beFreeOfCycles().check(DEPLOYED);
  }

  @Test
  void onlyTheEntryKnowsTheLambdaRuntimeAndNobodyKnowsTheEntry() {
    noClasses()
        .that()
        .resideOutsideOfPackage(LAMBDA)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.amazonaws..", LAMBDA)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(SkillStreamHandler.class)
        .check(DEPLOYED);
  }

  @Test
  void nothingThatIsDeployedKnowsTheSimulator() {
    noClasses().should().dependOnClassesThat().resideInAPackage(SIMULATOR).check(DEPLOYED);
  }

  /** A mistake in how the skill works out timing must not be one in how it is checked. */
  @Test
  void theSimulatorKnowsTheSkillOnlyByItsEntry() {
    noClasses()
        .that()
        .resideInAPackage(SIMULATOR)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(DIALOG, FEATURE, ROUTINE, LANGUAGE, VOICE, SCREEN, ALEXA)
        .check(ON_THE_DESK);
  }

  @Test
  void theLogIsTheOnlyOutput() {
    noClasses().that().resideOutsideOfPackage(LOG).should(ACCESS_STANDARD_STREAMS).check(DEPLOYED);
  }

  @Test
  void theLogKnowsNothingOfWhatItIsAbout() {
    classes()
        .that()
        .resideInAPackage(LOG)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(JAVA, NULLNESS, JSON, LOG)
        .check(DEPLOYED);
  }

  @Test
  void timesAreOfTheTypesThatKnowTheirZone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(Date.class, Calendar.class)
        .check(DEPLOYED);
  }
}
