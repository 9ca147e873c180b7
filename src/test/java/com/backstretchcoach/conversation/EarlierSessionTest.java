package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Flow;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A session that began before a deployment goes on after it: recorded while all was chosen. */
class EarlierSessionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "without a store",
        "with a store, changes saved",
        "with a store, holds to save",
        "with a store that fails",
        "after all was erased"
      })
  void goesOnAsThePersonHasChosen(String session) throws IOException {
    Device begunNow = begunNow(session);
    Device device = goingOn(session).at(begunNow.now().toString());
    for (String intent : List.of("ReadyIntent", "AMAZON.NextIntent", "AMAZON.NextIntent")) {
      Heard round = device.says(intent);
      Heard expected = begunNow.says(intent);
      assertThat(round.words()).isEqualTo(expected.words());
      assertThat(round.holds()).isEqualTo(expected.holds());
      assertThat(round.screen().at("/datasources/coach").has("carryOnAfterMs")).isFalse();
    }
    assertThat(device.says("ChangeHoldIntent", "direction=longer:longer").words())
        .contains("40 seconds");
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(40);
    assertThat(device.preference(Preference.COUNT_STYLE)).isEqualTo(CountStyle.HALFWAY);
    assertThat(device.preference(Preference.PACE)).isEqualTo(Pace.SLOWER);
    assertThat(device.preference(Preference.FIRST_SIDE)).isEqualTo(Side.LEFT);
    assertThat(device.preference(Preference.FLOW)).isEqualTo(Flow.STRAIGHT_THROUGH);
    assertThat(device.preference(Preference.HANDS_FREE)).isFalse();
    boolean stored = session.startsWith("with a store");
    assertThat(device.preference(Preference.GOAL)).isEqualTo(stored ? 5 : 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"with a store, holds to save", "with a store that fails"})
  void savesWhatItHadYetToSave(String session) throws IOException {
    Device device = goingOn(session);
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(60)).says("AMAZON.StopIntent");
    JsonNode stored = stored();
    assertThat(stored.path("goal").asText()).isEqualTo("5");
    assertThat(stored.path("holdSeconds").asText()).isEqualTo("35");
    assertThat(stored.path("handsFree").asText()).isEqualTo("0");
    assertThat(stored.path("next").asText()).isNotEmpty();
    assertThat(stored.path("days").asText()).isNotEmpty();
  }

  @Test
  void aPreferenceNoLongerTravelsTwice() throws IOException {
    Device device = goingOn("with a store, holds to save");
    device.says("AMAZON.HelpIntent");
    for (Preference<?> preference : Preference.TABLE) {
      assertThat(device.attributes().has(preference.name())).as(preference.name()).isFalse();
      assertThat(device.attributes().toString()).containsOnlyOnce(preference.name());
    }
  }

  @Test
  void nothingOfThisIsNeededOnceAnAnswerWasSent() throws IOException {
    for (String session : List.of("without a store", "after all was erased")) {
      Device device = goingOn(session);
      device.says("HandsFreeIntent", "switch=on:on");
      assertThat(device.preference(Preference.HANDS_FREE)).isTrue();
      assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(35);
    }
  }

  private Device goingOn(String session) throws IOException {
    Device device =
        (session.startsWith("without")
                ? new Device(Map.of())
                : new Device(new FileProfileStore(folder.resolve("people.json"))))
            .withScreen();
    device.says("WhereAmIIntent");
    ObjectNode attributes = (ObjectNode) recorded().get(session);
    if (attributes.has("remembered")) {
      store(attributes.get("remembered").asText());
    }
    device.attributes().removeAll().setAll(attributes);
    return device;
  }

  /** The same session from its beginning. */
  private Device begunNow(String session) throws IOException {
    Path file = folder.resolve("others.json");
    Device device =
        (session.startsWith("without")
                ? new Device(Map.of())
                : new Device(new FileProfileStore(file)))
            .withScreen();
    if (session.endsWith("fails")) {
      Files.writeString(file, "no JSON");
    }
    device.launch();
    if (session.endsWith("erased")) {
      device.says("ForgetMeIntent");
      device.says("AMAZON.YesIntent");
    }
    device.says("HandsFreeIntent", "switch=off:off");
    device.says("SetGoalIntent", "setsPerDay=5");
    device.says("ChangeHoldIntent", "seconds=35");
    device.says("CountStyleIntent", "style=halfway:halfway");
    device.says("ChangePaceIntent", "pace=slower:slower");
    device.says("FirstSideIntent", "side=left:left");
    device.says("FlowIntent", "flow=straight through:straight_through");
    if (session.endsWith("holds to save")) {
      device.says("ReadyIntent");
      device.after(Duration.ofSeconds(60)).says("AMAZON.RepeatIntent");
    }
    return device;
  }

  private static JsonNode recorded() throws IOException {
    try (InputStream in =
        EarlierSessionTest.class.getResourceAsStream("/session/before-preferences-table.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  /** What the session has read is what is stored. */
  private void store(String remembered) throws IOException {
    ObjectNode people = new ObjectMapper().createObjectNode();
    ObjectNode person = people.putObject(Device.USER);
    for (String field : remembered.split(";", -1)) {
      String[] parts = field.split(":", 2);
      person.put(parts[0], parts[1]);
    }
    new ObjectMapper().writeValue(folder.resolve("people.json").toFile(), people);
  }

  private JsonNode stored() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("people.json").toFile()).elements().next();
  }
}
