package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person with a sore back holds the knee within a minute, and hears nothing twice in a set. */
class FirstMinuteTest {
  private @TempDir Path folder;
  private Device device;

  @BeforeEach
  void openTheStore() {
    device = new Device(new FileProfileStore(folder.resolve("profiles.json")));
  }

  @Test
  void theFirstLaunchTakesTwentyFiveSecondsAtMost() {
    assertThat(schedule(device.launch()).length()).isLessThanOrEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void theFirstHoldBeginsWithinTwentyFiveSecondsOfReady() {
    device.launch();

    assertThat(firstHold(device.says("ReadyIntent"))).isLessThanOrEqualTo(Duration.ofSeconds(25));
  }

  @Test
  void whoComesBackIsGreetedInSevenSecondsAndHoldsWithinFifteen() {
    stretchASet();
    device.after(Duration.ofDays(1));

    for (int day = 0; day < 4; day++) {
      assertThat(schedule(device.launch()).length()).isLessThanOrEqualTo(Duration.ofSeconds(7));
      assertThat(firstHold(device.says("ReadyIntent"))).isLessThanOrEqualTo(Duration.ofSeconds(15));
      device.after(Duration.ofMinutes(3)).says("AMAZON.StopIntent");
      device.after(Duration.ofDays(1));
    }
  }

  @Test
  void noCueAndNoReleaseIsHeardTwiceInOneSet() {
    stretchASet();
    device.after(Duration.ofDays(1)).launch();

    List<String> words = new ArrayList<>();
    Heard round = device.says("ReadyIntent");
    for (int i = 0; i < 3; i++) {
      schedule(round).heard().stream()
          .filter(spoken -> spoken.path().stream().noneMatch(id -> id.startsWith("hold-")))
          .map(SpokenWords::text)
          .forEach(words::add);
      round = device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
    }
    assertThat(words).hasSizeGreaterThan(12).doesNotHaveDuplicates();
  }

  private void stretchASet() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
    device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
    device.after(Duration.ofMinutes(2)).says("AMAZON.StopIntent");
  }

  private static Duration firstHold(Heard round) {
    return schedule(round).spans().stream()
        .filter(span -> span.id().startsWith("hold-"))
        .findFirst()
        .orElseThrow()
        .start();
  }

  private static Schedule schedule(Heard heard) {
    return ResponseSchedule.of(heard.envelope().path("response"), new SyllableClock());
  }
}
