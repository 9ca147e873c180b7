package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.TestTable;
import com.backstretchcoach.profile.Wire;
import com.backstretchcoach.profile.WithDynamoDb;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same over the wire to a table, whose replies may be lost. */
@WithDynamoDb
class CountedOnceInDynamoDbTest extends CountedOnceTest {
  private TestTable table;
  private Wire wire;

  @Override
  ProfileStore open() throws Exception {
    table = TestTable.create();
    wire = TestTable.wire();
    return table.patientMemoryThrough(wire);
  }

  @AfterEach
  void cutTheWire() {
    wire.close();
  }

  @Test
  void everyReplyOfTheTableIsLostOnce() {
    aSetWith(Wire::loseNextReply);
  }

  @Test
  void everyReplyOfTheTableIsLateOnce() {
    aSetWith(each -> each.delayNextReply(Duration.ofMillis(800)));
  }

  @Test
  void theTableIsStartedAgainInTheMiddleOfASet() throws IOException {
    Device device = new Device(table.memoryThrough(wire));
    device.launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    wire.down();
    assertThat(device.after(ROUND).says("AMAZON.YesIntent").holds())
        .containsExactly("hold-3-right", "hold-3-left");
    wire.up();
    device.after(ROUND).says("AMAZON.NoIntent");
    assertThat(days()).isEqualTo(Map.of(LocalDate.of(2026, 11, 22), new Day(1, 6, 120)));
  }

  /** Ids of sets tell nobody anything; a set was left by a version that knew none. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void aSetThatWasLeftBeforeSetsHadIdsIsCarriedOn(String schema) {
    Device device = new Device(memory);
    table.put(
        Map.of(
            "userId", TestTable.text(Device.USER),
            "schema", TestTable.text(schema),
            "version", TestTable.number(7),
            "days", TestTable.text("2026-11-21=2,12,240 2026-11-22=1,10,200"),
            "next", TestTable.text("3R"),
            "done", TestTable.text("1L 1R 2L 2R"),
            "stoppedAt", TestTable.text("1795341600")));
    device.at("2026-11-22T11:00:00Z").launch();
    device.says("AMAZON.YesIntent");
    device.after(ROUND).says("AMAZON.NoIntent");
    assertThat(days())
        .isEqualTo(
            Map.of(
                LocalDate.of(2026, 11, 21), new Day(2, 12, 240),
                LocalDate.of(2026, 11, 22), new Day(2, 12, 240)));
    assertThat(table.item(Device.USER))
        .containsEntry("schema", TestTable.text("2"))
        .containsEntry("version", TestTable.number(8))
        .doesNotContainKey("next");
  }

  private void aSetWith(Consumer<Wire> trouble) {
    Device device = new Device(table.memoryThrough(wire));
    device.launch();
    for (String intent : new String[] {"ReadyIntent", "AMAZON.YesIntent", "AMAZON.YesIntent"}) {
      trouble.accept(wire);
      device.after(ROUND).says(intent);
    }
    trouble.accept(wire);
    device.after(ROUND).says("AMAZON.NoIntent");
    assertThat(days()).isEqualTo(Map.of(LocalDate.of(2026, 11, 22), new Day(1, 6, 120)));
    assertThat(wire.writes()).as("each was tried again").isEqualTo(6);
  }
}
