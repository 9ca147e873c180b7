package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.alexa.Scope;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to be left, or done, is what a person would count on their fingers. */
class WhatIsLeftTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "round {0}, {1} seconds into it")
  @CsvSource({
    "1, 20, right, five",
    "1, 50, left, four",
    "2, 20, right, three",
    "2, 50, left, two",
    "3, 20, right, one",
  })
  void theHoldUnderWayIsNotAmongThoseThatAreLeft(int round, int into, String side, String left) {
    Device device = new Device();
    device.launch();
    device.says("ReadyIntent");
    for (int done = 1; done < round; done++) {
      device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
    }

    assertThat(device.after(Duration.ofSeconds(into)).says("WhereAmIIntent").words())
        .contains(side + " leg", left + " more");
  }

  @Test
  void betweenTwoRoundsAllThatAreLeftAreToGo() {
    Device device = new Device();
    device.launch();
    device.says("ReadyIntent");

    assertThat(device.after(Duration.ofMinutes(3)).says("WhereAmIIntent").words())
        .contains("Round two comes next, with four holds to go");
  }

  @Test
  void aDayWithoutASetIsNotCalledTheLastOfDaysInARow() {
    Device device = new Device(new FileProfileStore(folder.resolve("people.json")));
    for (int day = 0; day < 2; day++) {
      device.launch();
      device.says("ReadyIntent");
      device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
      device.after(Duration.ofMinutes(2)).says("AMAZON.YesIntent");
      device.after(Duration.ofMinutes(2)).says("AMAZON.NoIntent");
      device.after(Duration.ofDays(1));
    }
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(60)).says("AMAZON.StopIntent");

    assertThat(device.asks("ProgressIntent").words())
        .contains("No set yet today", "Up to yesterday that was 2 days in a row")
        .doesNotContain("That is");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WhereAmIIntent", "TimerLeftIntent"})
  void howLongIsLeftIsTheTimersTimeWhileOneRuns(String intent) {
    try (AtHome home = new AtHome()) {
      home.household.grant(Scope.TIMERS);
      home.device.launch();
      home.device.says("TherapyTimerIntent", "therapy=ice:cold");
      home.device.says("AMAZON.YesIntent");
      home.device.after(Duration.ofMinutes(4));
      home.household.passTo(home.device.now());

      assertThat(home.device.says(intent).words())
          .contains("11 minutes left")
          .doesNotContain("hold");
    }
  }
}
