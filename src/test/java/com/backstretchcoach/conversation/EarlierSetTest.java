package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sets that the version of the skill before had begun, to which they had no ids: as sessions of it
 * were recorded, and as it hands on what this one gave it while both answer.
 */
class EarlierSetTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ROUND = Duration.ofSeconds(100);
  private static final Map<LocalDate, Day> ONE_SET =
      Map.of(LocalDate.of(2026, 11, 22), new Day(1, 6, 120));

  @TempDir private Path folder;
  private Path file;
  private ProfileStore memory;
  private Device device;

  @BeforeEach
  void openMemory() {
    file = folder.resolve("memory.json");
    memory = new FileProfileStore(file);
    device = new Device(memory).at("2026-11-22T10:03:20Z");
  }

  @ParameterizedTest
  @CsvSource({
    "'a round saved, a hold to save', AMAZON.YesIntent AMAZON.NoIntent",
    "'a set that could not be saved', AMAZON.StopIntent",
    "the third round under way, AMAZON.NoIntent"
  })
  void countOnceThoughEveryRequestComesTwice(String session, String intents) throws IOException {
    ObjectNode attributes = recorded(session);
    if (attributes.path("memory").asText().equals("READ")) {
      store(attributes.path("remembered").asText());
    }
    device.says("WhereAmIIntent");
    device.attributes().removeAll().setAll(attributes);
    for (String intent : intents.split(" ", -1)) {
      device.after(ROUND);
      String request = device.asSent(intent);
      device.sendWhole(request);
      device.sendWhole(request);
    }
    assertThat(days()).isEqualTo(ONE_SET);
  }

  @Test
  void aSetCountsOnceWhenOneOfItsAnswersIsGivenByTheVersionBefore() {
    device.launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    answeredByTheVersionBefore();
    device.after(ROUND).says("AMAZON.YesIntent");
    answeredByTheVersionBefore();
    device.after(ROUND).says("AMAZON.NoIntent");
    assertThat(days()).isEqualTo(ONE_SET);
  }

  /**
   * It compares the version of an item with that of the session before it writes the whole of it,
   * and takes a session that has none for one of a person who is not known yet.
   */
  @Test
  void theVersionBeforeKnowsWhatWasDoneAndDoesNotWriteOverIt() {
    device.launch();
    device.says("ReadyIntent");
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(Duration.ofSeconds(50)).says("WhereAmIIntent");
    assertThat(device.attributes().path("noted").asInt()).isEqualTo(3);
    assertThat(device.attributes().path("remembered").asText())
        .contains("days:2026-11-22=0,2,40")
        .doesNotContain("version:");
    assertThat(device.attributes().path("toKeep").asText()).contains("days:2026-11-22=0,3,60");
  }

  /** It drops attributes that it does not know. */
  private void answeredByTheVersionBefore() {
    device.attributes().remove(List.of("set", "held"));
  }

  private static ObjectNode recorded(String session) throws IOException {
    try (InputStream in =
        EarlierSetTest.class.getResourceAsStream("/session/before-set-ids.json")) {
      return (ObjectNode) JSON.readTree(in).get(session);
    }
  }

  /** What the session has read is what is stored. */
  private void store(String remembered) throws IOException {
    ObjectNode people = JSON.createObjectNode();
    ObjectNode person = people.putObject(Device.USER);
    for (String field : remembered.split(";", -1)) {
      String[] parts = field.split(":", 2);
      person.put(parts[0], parts[1]);
    }
    JSON.writeValue(file.toFile(), people);
  }

  private Map<LocalDate, Day> days() {
    assertThat(memory.lookUp(Device.USER)).isInstanceOf(LookupResult.Found.class);
    return ((LookupResult.Found) memory.lookUp(Device.USER)).profile().days();
  }
}
