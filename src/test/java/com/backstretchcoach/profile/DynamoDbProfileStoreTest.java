package com.backstretchcoach.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@WithDynamoDb
class DynamoDbProfileStoreTest extends ProfileStoreContract {
  private TestTable table;
  private ProfileStore memory;

  @BeforeEach
  void makeTable() throws Exception {
    table = TestTable.create();
    memory = table.memory();
  }

  @Override
  protected ProfileStore memory() {
    return memory;
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
}
