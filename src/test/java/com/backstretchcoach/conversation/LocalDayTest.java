package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day ends at midnight where the device is. */
class LocalDayTest {
  /** Half past ten in the evening in Chicago, and the next day by UTC. */
  private static final String LATE_IN_CHICAGO = "2026-11-23T04:30:00Z";

  @TempDir private Path folder;
  private AlexaApi alexa;
  private Device device;

  @BeforeEach
  void goToChicago() throws IOException {
    Household household = new Household(Instant.parse(LATE_IN_CHICAGO));
    alexa = new AlexaApi(household.in(ZoneId.of("America/Chicago")));
    device =
        new Device(new FileProfileStore(folder.resolve("memory.json")))
            .at(LATE_IN_CHICAGO)
            .reaching(alexa.address(), AlexaApi.TOKEN);
  }

  @AfterEach
  void goHome() {
    alexa.close();
  }

  @Test
  void aSetBeforeMidnightBelongsToTheDayThatEnds() {
    doASet();
    assertThat(device.asks("ProgressIntent").words()).contains("One set done today");
    assertThat(device.after(Duration.ofHours(2)).asks("ProgressIntent").words())
        .contains("No set yet today");
  }

  @Test
  void theDeviceIsAskedForItsZoneOnceInASession() {
    doASet();
    assertThat(alexa.calls()).hasSize(1);
  }

  @Test
  void withoutItsZoneTheDayIsThatOfUtcAndNothingIsSaidAboutIt() {
    alexa.always(new Trouble.Answers(204, ""));
    doASet();
    Heard later = device.after(Duration.ofHours(2)).asks("ProgressIntent");
    assertThat(later.words()).contains("One set done today").doesNotContain("zone");
  }

  private void doASet() {
    Duration round = Duration.ofSeconds(100);
    device.launch();
    device.says("ReadyIntent");
    device.after(round).says("AMAZON.YesIntent");
    device.after(round).says("AMAZON.YesIntent");
    device.after(round).says("AMAZON.StopIntent");
  }
}
