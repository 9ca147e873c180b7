package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.alexa.AlexaApi;
import com.backstretchcoach.simulator.alexa.Household;
import com.backstretchcoach.simulator.alexa.Trouble;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day ends at midnight where the device is. */
class LocalDayTest {
  /** Half past ten in the evening in Chicago, and the next day by UTC. */
  private static final String LATE_IN_CHICAGO = "2026-11-23T04:30:00Z";

  private static final Duration ROUND = Duration.ofSeconds(100);

  @TempDir private Path folder;
  private ProfileStore memory;
  private AlexaApi alexa;
  private Device device;

  @BeforeEach
  void goToChicago() throws IOException {
    Household household = new Household(Instant.parse(LATE_IN_CHICAGO));
    alexa = new AlexaApi(household.in(ZoneId.of("America/Chicago")));
    memory = new FileProfileStore(folder.resolve("memory.json"));
    device = new Device(memory).at(LATE_IN_CHICAGO).reaching(alexa.address(), AlexaApi.TOKEN);
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
  void whereTheZoneCannotBeToldItIsTheLastOneKnown() {
    doASet();
    alexa.always(new Trouble.Answers(500, ""));
    device.after(Duration.ofMinutes(5));
    doASet();
    assertThat(device.asks("ProgressIntent").words()).contains("2 sets done today");
    assertThat(device.after(Duration.ofHours(2)).asks("ProgressIntent").words())
        .contains("No set yet today");
  }

  @Test
  void aZoneAloneIsNotKept() {
    device.launch();
    device.says("FoodIntent", "food=banana");
    device.says("AMAZON.StopIntent");
    assertThat(memory.lookUp(Device.USER)).isEqualTo(new LookupResult.Nothing());
  }

  /** The round ended at 23:59:30, and the person spoke at 00:00:10. */
  @Test
  void aHoldBelongsToTheDayOnWhichItEndedAndASetToThatOfItsLastHold() {
    device.at("2026-11-23T05:58:20Z").launch();
    device.says("ReadyIntent");
    device.at("2026-11-23T06:00:10Z").says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.StopIntent");
    assertThat(days())
        .isEqualTo(
            Map.of(
                LocalDate.of(2026, 11, 22), new Day(0, 2, 40),
                LocalDate.of(2026, 11, 23), new Day(1, 4, 80)));
    assertThat(device.asks("ProgressIntent").words())
        .contains("One set done today", "2 days in a row");
  }

  @ParameterizedTest
  @CsvSource({
    "Etc/GMT+12, 2026-11-22T12:00:00Z",
    "Pacific/Pago_Pago, 2026-11-22T11:00:00Z",
    "America/Chicago, 2026-11-22T06:00:00Z",
    "Europe/London, 2026-11-22T00:00:00Z",
    "Asia/Kolkata, 2026-11-21T18:30:00Z",
    "Australia/Lord_Howe, 2026-11-21T13:00:00Z",
    "Pacific/Kiritimati, 2026-11-21T10:00:00Z",
    "America/Chicago, 2026-03-08T06:00:00Z",
    "America/Chicago, 2026-11-01T05:00:00Z",
    "America/Santiago, 2026-09-06T04:00:00Z"
  })
  void aDayLastsFromOneMidnightToTheNextWhereTheDeviceIs(ZoneId zone, Instant midnight)
      throws IOException {
    LocalDate today = midnight.atZone(zone).toLocalDate();
    Instant end = today.plusDays(1).atStartOfDay(zone).toInstant();
    at(zone);
    setEndingAt(midnight.minusSeconds(30));
    setEndingAt(midnight.plusSeconds(500));
    setEndingAt(end.minusSeconds(30));
    assertThat(device.asks("ProgressIntent").words())
        .contains("2 sets done today", "2 days in a row");
    assertThat(days())
        .isEqualTo(Map.of(today.minusDays(1), new Day(1, 6, 120), today, new Day(2, 12, 240)));
    assertThat(device.at(end.plusSeconds(1).toString()).asks("ProgressIntent").words())
        .contains("No set yet today", "2 days in a row");
  }

  @Test
  void withoutItsZoneTheDayIsThatOfUtcAndNothingIsSaidAboutIt() {
    alexa.always(new Trouble.Answers(204, ""));
    doASet();
    Heard later = device.after(Duration.ofHours(2)).asks("ProgressIntent");
    assertThat(later.words()).contains("One set done today").doesNotContain("zone");
  }

  private void at(ZoneId zone) throws IOException {
    alexa.close();
    alexa = new AlexaApi(new Household(Instant.parse(LATE_IN_CHICAGO)).in(zone));
    device.reaching(alexa.address(), AlexaApi.TOKEN);
  }

  private void setEndingAt(Instant end) {
    device.at(end.minus(ROUND.multipliedBy(3)).toString());
    doASet();
  }

  private void doASet() {
    device.launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.StopIntent");
  }

  private Map<LocalDate, Day> days() {
    assertThat(memory.lookUp(Device.USER)).isInstanceOf(LookupResult.Found.class);
    return ((LookupResult.Found) memory.lookUp(Device.USER)).profile().days();
  }
}
