package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class DynamoDbProfileStoreTest extends ProfileStoreContract {
  private static final Day ONE_SET = new Day(1, 6, 120);

  private TestTable table;
  private Wire wire;
  private ProfileStore memory;

  @BeforeEach
  void makeTable() throws Exception {
    table = TestTable.create();
    wire = TestTable.wire();
    memory = table.memory();
  }

  @AfterEach
  void cutTheWire() {
    wire.close();
  }

  @Override
  protected ProfileStore memory() {
    return memory;
  }

  @Override
  protected ProfileStore together() throws IOException {
    return table.patientMemoryThrough(wire);
  }

  @Override
  protected void writeAsNewerSkill(String user) {
    table.put(
        Map.of(
            "userId", AttributeValue.fromS(user),
            "schema", AttributeValue.fromS(Integer.toString(Profile.SCHEMA + 1)),
            "version", AttributeValue.fromN("7")));
  }

  @Test
  void expiresAfterHalfAYearUnderTheNameThatTheTemplateSays() throws Exception {
    memory.save("ann", Profile.NOTHING, Profile.NOTHING.with(Preference.GOAL, 5));
    Object attribute =
        ProgressTable.map(ProgressTable.properties(), "TimeToLiveSpecification")
            .get("AttributeName");
    Instant expires = Instant.ofEpochSecond(Long.parseLong(table.item("ann").get(attribute).n()));
    assertThat(ChronoUnit.DAYS.between(Instant.now(), expires)).isBetween(179L, 180L);
  }

  @Test
  void aReplyThatIsLostDoesNotCountTheSetAgain() throws Exception {
    wire.loseNextReply();
    SaveResult result =
        table
            .memoryThrough(wire)
            .save("ann", doing("6KR1T0GZ4M", 0, 6).withPreferences(Map.of("goal", "5")));
    assertThat(result)
        .isInstanceOfSatisfying(
            SaveResult.Saved.class, saved -> assertThat(onlyDay(saved)).isEqualTo(ONE_SET));
    assertThat(wire.writes()).as("it was tried again").isEqualTo(2);
    assertThat(table.item("ann")).containsEntry("goal", AttributeValue.fromS("5"));
  }

  @Test
  void aReplyThatIsLateDoesNotCountTheSetAgain() throws Exception {
    wire.delayNextReply(Duration.ofMillis(800));
    SaveResult result = table.memoryThrough(wire).save("ann", doing("6KR1T0GZ4M", 0, 6));
    assertThat(result)
        .isInstanceOfSatisfying(
            SaveResult.Saved.class, saved -> assertThat(onlyDay(saved)).isEqualTo(ONE_SET));
    assertThat(wire.writes()).as("it was tried again").isEqualTo(2);
  }

  @Test
  void theLargestItemIsReadForThePriceOfTheSmallest() {
    Map<String, AttributeValue> item = new HashMap<>();
    ProfileCodec.write(ProfileTest.aPersonWithoutMeasure())
        .forEach((name, text) -> item.put(name, AttributeValue.fromS(text)));
    item.put("userId", AttributeValue.fromS("u".repeat(255)));
    item.put("schema", AttributeValue.fromS("1"));
    item.put("version", AttributeValue.fromN("999999999"));
    table.put(item);
    int largest = 0;
    for (int day = 0; day < 60; day++) {
      for (int set = 0; set < 3; set++) {
        String id = "%05d0000%d".formatted(day, set);
        LocalDate date = LocalDate.of(2028, 1, 1).plusDays(day);
        Map<Leg, HeldSet.Hold> holds = Map.of(new Leg(1, Side.LEFT), new HeldSet.Hold(date, 99));
        memory.save(
            "u".repeat(255),
            doing(id, 0, 6).withHeld(List.of(new HeldSet(id, holds, Optional.of(date)))));
      }
      largest = Math.max(largest, size(table.item("u".repeat(255))));
    }
    assertThat(largest).isBetween(3 * 1_024, 4 * 1_024);
  }

  /** As DynamoDB counts: names and texts in UTF-8, two digits of a number a byte, and one more. */
  private static int size(Map<String, AttributeValue> item) {
    return item.entrySet().stream()
        .mapToInt(entry ->
            entry.getKey().length()
                + (entry.getValue().s() != null
                    ? entry.getValue().s().length()
                    : entry.getValue().n().length() / 2 + 2))
        .sum();
  }

  private static Day onlyDay(SaveResult.Saved saved) {
    return saved.profile().days().firstEntry().getValue();
  }
}
