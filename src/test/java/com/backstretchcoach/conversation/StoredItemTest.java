package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.deploy.StoredFields;
import com.backstretchcoach.profile.TestTable;
import com.backstretchcoach.profile.WithDynamoDb;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in the table once people have talked. */
@WithDynamoDb
class StoredItemTest {
  private TestTable table;
  private Device device;

  @BeforeEach
  void openTable() throws Exception {
    table = TestTable.create();
    device = new Device(table.memory());
  }

  @Test
  void nothingThatWasToldAboutTheBodyIsStored() throws IOException {
    device.launch();
    device.says("HotOrColdIntent", "injuryDate=2026-11-19", "therapy=ice:cold");
    device.says("CautionIntent", "condition=osteoporosis:osteoporosis");
    device.says("ReadyIntent");
    device.says("SkipSideIntent", "side=left:left", "condition=hip replacement:hip_replacement");
    device.says("PainIntent", "place=knee:knee");
    device.says("AMAZON.ResumeIntent");
    device.after(Duration.ofSeconds(90)).says("AMAZON.YesIntent");
    device.says("SwitchToHeatIntent", "elapsed=P3D");
    device.after(Duration.ofSeconds(90)).says("AMAZON.StopIntent");
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(100)).says("AMAZON.StopIntent");

    Set<String> stored =
        table.item(Device.USER).keySet().stream()
            .map(name -> name.replaceFirst("^(day|set)_.*", "$1_…"))
            .collect(Collectors.toSet());
    assertThat(stored)
        .contains("userId", "day_…", "set_…")
        .isSubsetOf(
            "userId",
            "schema",
            "version",
            "expiresAt",
            "holdSeconds",
            "countStyle",
            "pace",
            "firstSide",
            "flow",
            "goal",
            "handsFree",
            "openingHeard",
            "reminders",
            "lastZone",
            "day_…",
            "set_…",
            "next",
            "done",
            "stoppedAt",
            "stoppedSet");
    assertThat(StoredFields.inPrivacyPolicy()).containsAll(stored);
    assertThat(table.item(Device.USER).toString())
        .doesNotContainIgnoringCase("11-19")
        .doesNotContainIgnoringCase("osteo")
        .doesNotContainIgnoringCase("hip")
        .doesNotContainIgnoringCase("knee")
        .doesNotContainIgnoringCase("P3D");
  }

  @Test
  void aSetTakesOneReadAndAWriteForEachRound() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.NoIntent");
    assertThat(table.reads()).isEqualTo(1);
    assertThat(table.writes()).isEqualTo(3);
  }

  @Test
  void twoDevicesAtOnceLoseNothing() {
    Device kitchen = new Device(table.memory());
    device.launch();
    kitchen.launch();
    for (Device each : new Device[] {device, kitchen}) {
      each.says("ReadyIntent");
    }
    for (int round = 0; round < 2; round++) {
      device.says("AMAZON.YesIntent");
      kitchen.says("AMAZON.YesIntent");
    }
    device.says("AMAZON.NoIntent");
    kitchen.says("AMAZON.NoIntent");
    assertThat(table.item(Device.USER).get("day_2026-11-22").n()).isEqualTo("2000012000240");
  }
}
