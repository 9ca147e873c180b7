package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hold that was held once counts once, whatever the network and the clocks do. */
class CountedOnceTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Map<LocalDate, Day> ONE_SET = Map.of(TODAY, new Day(1, 6, 120));
  static final Duration ROUND = Duration.ofSeconds(100);
  private static final List<String> A_SET =
      List.of("ReadyIntent", "AMAZON.YesIntent", "AMAZON.YesIntent", "AMAZON.NoIntent");

  @TempDir private Path folder;

  /** What is sent, each request as it was. */
  private final List<String> sent = new ArrayList<>();

  ProfileStore memory;
  private Device device;

  /** Where people are remembered. */
  ProfileStore open() throws Exception {
    return new FileProfileStore(folder.resolve("memory.json"));
  }

  @BeforeEach
  void openMemory() throws Exception {
    memory = open();
    device = new Device(memory);
  }

  @Test
  void everyRequestOfASetComesTwice() {
    launch();
    for (String intent : A_SET) {
      device.after(ROUND);
      String request = device.asSent(intent);
      device.sendWhole(request);
      device.sendWhole(request);
    }
    assertThat(days()).isEqualTo(ONE_SET);
  }

  @Test
  void theFirstOfTwoAnswersIsTheOneThatIsHeard() {
    launch();
    for (String intent : A_SET) {
      device.after(ROUND);
      String request = device.asSent(intent);
      device.sendWhole(request);
      ObjectNode heard = device.attributes().deepCopy();
      device.sendWhole(request);
      device.attributes().removeAll().setAll(heard);
    }
    assertThat(days()).isEqualTo(ONE_SET);
  }

  @Test
  void everyRequestComesAgainInReverseOrderOnceAllIsDone() {
    aSet();
    Collections.reverse(sent);
    sent.forEach(new Device(memory)::sendWhole);
    assertThat(days()).isEqualTo(ONE_SET);
    assertThat(device.after(Duration.ofHours(1)).launch().words()).doesNotContain("carry on");
  }

  @Test
  void theEndOfASessionIsToldTwice() {
    launch();
    says("ReadyIntent");
    says("AMAZON.YesIntent");
    device.after(ROUND);
    String end = device.envelope(ended()).toString();
    device.sendWhole(end);
    device.sendWhole(end);
    assertThat(days()).isEqualTo(Map.of(TODAY, new Day(0, 4, 80)));
  }

  @Test
  void aSetThatIsCarriedOnIsTheSameSet() {
    launch();
    says("ReadyIntent");
    says("AMAZON.YesIntent");
    says("AMAZON.StopIntent");
    device.after(Duration.ofHours(3));
    launch();
    for (String intent : List.of("AMAZON.YesIntent", "AMAZON.NoIntent")) {
      device.after(ROUND);
      String request = device.asSent(intent);
      sent.add(request);
      device.sendWhole(request);
      device.sendWhole(request);
    }
    sent.forEach(new Device(memory)::sendWhole);
    assertThat(days()).isEqualTo(ONE_SET);
  }

  @Test
  void twoDevicesThatCarryOnTheSameSetHoldItsLegsOnce() {
    launch();
    says("ReadyIntent");
    says("AMAZON.YesIntent");
    says("AMAZON.StopIntent");
    Device kitchen = new Device(memory).at(device.now().toString());
    for (Device each : List.of(device, kitchen)) {
      each.after(Duration.ofHours(1)).launch();
      each.says("AMAZON.YesIntent");
    }
    for (Device each : List.of(device, kitchen)) {
      each.after(ROUND).says("AMAZON.NoIntent");
    }
    assertThat(days()).isEqualTo(ONE_SET);
  }

  @Test
  void setsOneAfterTheOtherEachCount() {
    aSet();
    aSet();
    launch();
    for (String intent : A_SET.subList(0, 3)) {
      says(intent);
    }
    says("AMAZON.StartOverIntent");
    for (String intent : A_SET.subList(1, 4)) {
      says(intent);
    }
    assertThat(days()).isEqualTo(Map.of(TODAY, new Day(4, 24, 480)));
  }

  @Test
  void twentySessionsOfOnePersonEndAtOnce() throws Exception {
    List<Callable<Heard>> ends = new ArrayList<>();
    for (int session = 0; session < 20; session++) {
      Device each = new Device(memory);
      each.launch();
      A_SET.subList(0, 3).forEach(intent -> each.after(ROUND).says(intent));
      ends.add(() -> each.after(ROUND).says("AMAZON.NoIntent"));
    }
    try (ExecutorService threads = Executors.newFixedThreadPool(ends.size())) {
      for (Future<Heard> end : threads.invokeAll(ends)) {
        assertThat(end.get().words()).doesNotContain("write this down");
      }
    }
    assertThat(days()).isEqualTo(Map.of(TODAY, new Day(20, 120, 2_400)));
  }

  @Test
  void aClockThatGoesBackCreditsNothingThatWasNotHeard() {
    launch();
    says("ReadyIntent");
    assertThat(device.after(Duration.ofHours(-1)).says("AMAZON.YesIntent").holds())
        .containsExactly("hold-1-right", "hold-1-left");
    device.after(Duration.ofSeconds(5)).says("AMAZON.StopIntent");
    assertThat(days()).isEmpty();
  }

  @Test
  void aClockThatGoesForwardCreditsNoMoreThanWasSent() {
    launch();
    says("ReadyIntent");
    device.after(Duration.ofDays(30)).says("AMAZON.StopIntent");
    assertThat(days().values()).containsExactly(new Day(0, 2, 40));
  }

  private void aSet() {
    launch();
    A_SET.forEach(this::says);
  }

  private void launch() {
    device.launch();
  }

  private void says(String intent) {
    device.after(ROUND);
    String request = device.asSent(intent);
    sent.add(request);
    device.sendWhole(request);
  }

  private static ObjectNode ended() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", "SessionEndedRequest")
        .put("reason", "USER_INITIATED");
  }

  Map<LocalDate, Day> days() {
    return Optional.of(memory.lookUp(Device.USER))
        .filter(LookupResult.Found.class::isInstance)
        .map(LookupResult.Found.class::cast)
        .map(LookupResult.Found::profile)
        .<Map<LocalDate, Day>>map(Profile::days)
        .orElse(Map.of());
  }
}
