package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.log.LogLines;
import com.backstretchcoach.log.Metric;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is counted for whoever runs the skill, read from the log as CloudWatch reads it. */
class MetricsTest {
  private static final Duration ROUND = Duration.ofSeconds(100);

  @TempDir private Path folder;
  private Device device;

  @BeforeEach
  void openFile() {
    device = new Device(new FileProfileStore(folder.resolve("memory.json")));
  }

  @Test
  void aSetIsBegunAndFinishedOnceAndHasSixHolds() {
    List<JsonNode> lines = LogLines.read(this::aWholeSet);

    assertCounts(lines, 1, 6, 1);
  }

  @Test
  void aSetIsFinishedAlsoForWhomTheSessionRunsOut() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).leaves();
        });

    assertCounts(lines, 1, 6, 1);
  }

  @Test
  void aSetThatIsPausedAndTakenUpAgainIsBegunOnce() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(Duration.ofSeconds(20)).says("AMAZON.PauseIntent");
          device.says("AMAZON.ResumeIntent");
          device.after(Duration.ofSeconds(5)).says("HotOrColdIntent");
          device.says("ReadyIntent");
        });

    assertCounts(lines, 1, 0, 0);
  }

  @Test
  void aSetThatGoesOnInAnotherSessionIsBegunOnceAndItsHoldsAreCountedOnce() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(Duration.ofSeconds(45)).says("AMAZON.StopIntent");
          device.after(Duration.ofHours(3)).launch();
          device.says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.NoIntent");
        });

    assertCounts(lines, 1, 6, 1);
  }

  @Test
  void goingBackAfterTheEndFinishesNoSecondSet() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.PreviousIntent");
          device.after(ROUND).says("AMAZON.StopIntent");
        });

    assertCounts(lines, 1, 6, 1);
  }

  @Test
  void aSecondSetInTheSameSessionIsASecondSet() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("StartStretchIntent");
          device.after(ROUND).says("AMAZON.StopIntent");
        });

    assertCounts(lines, 2, 8, 1);
  }

  @Test
  void beingForgottenAfterASetFinishesNoSecondOne() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("AMAZON.YesIntent");
          device.after(ROUND).says("ForgetMeIntent");
          device.says("AMAZON.YesIntent");
          device.says("AMAZON.StopIntent");
        });

    assertCounts(lines, 1, 6, 1);
  }

  @Test
  void aTouchThatComesTooLateCountsNothing() {
    device.withScreen();
    List<JsonNode> lines =
        LogLines.read(() -> {
          Heard welcome = device.launch();
          device.says("ReadyIntent");
          device.after(ROUND).touches(welcome, "start");
          device.says("AMAZON.StopIntent");
        });

    assertCounts(lines, 1, 2, 0);
  }

  @Test
  void eachStepDownOfTheAudioIsCounted() {
    List<JsonNode> lines =
        LogLines.read(() -> {
          begin();
          device.fails("APLA", "RENDER_ERROR");
          device.says("AMAZON.ResumeIntent");
          device.fails("APLA", "RENDER_ERROR");
          device.says("AMAZON.ResumeIntent");
          device.fails("APLA", "RENDER_ERROR");
        });

    assertThat(LogLines.counted(Metric.AUDIO_STEP_DOWNS, lines)).isEqualTo(2);
    assertThat(LogLines.counted(Metric.SETS_BEGUN, lines)).isEqualTo(1);
  }

  @Test
  void aScreenThatCouldNotDrawIsCounted() {
    device.withScreen().launch();
    List<JsonNode> lines = LogLines.read(() -> device.fails("APL", "RENDER_ERROR"));

    assertThat(LogLines.counted(Metric.SCREEN_FAULTS, lines)).isEqualTo(1);
  }

  @Test
  void aQuestionCountsNothingAndCarriesNoMetric() {
    assertThat(LogLines.read(() -> device.asks("HotOrColdIntent")))
        .filteredOn(line -> line.has("kind"))
        .singleElement()
        .satisfies(line -> assertThat(line.has("_aws")).isFalse());
  }

  private void begin() {
    device.launch();
    device.says("ReadyIntent");
  }

  private void aWholeSet() {
    begin();
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.NoIntent");
  }

  private static void assertCounts(List<JsonNode> lines, int begun, int holds, int finished) {
    assertThat(LogLines.counted(Metric.SETS_BEGUN, lines)).as("sets begun").isEqualTo(begun);
    assertThat(LogLines.counted(Metric.HOLDS, lines)).as("holds").isEqualTo(holds);
    assertThat(LogLines.counted(Metric.SETS_FINISHED, lines))
        .as("sets finished")
        .isEqualTo(finished);
  }
}
