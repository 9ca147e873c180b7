package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a screen the next round begins by itself. */
class HandsFreeTest {
  private static final Duration LISTENING = Duration.ofSeconds(8);

  private final Device device = new Device().withScreen();

  @Test
  void whoSaysNothingGoesOnToTheNextRound() {
    Heard first = firstRound();
    Heard second = device.after(untilCarriedOn(first)).touches(first, "carry_on");
    assertThat(second.words()).startsWith("Carrying on.");
    assertThat(second.holds()).containsExactly("hold-2-right", "hold-2-left");
    assertThat(second.asks()).isTrue();

    Heard third = device.after(untilCarriedOn(second)).touches(second, "carry_on");
    assertThat(third.holds()).containsExactly("hold-3-right", "hold-3-left");
    assertThat(coach(third).has("carryOnAfterMs")).isFalse();
    assertThat(device.attributes().path("done").asText()).isEqualTo("1L,1R,2L,2R");
  }

  @Test
  void thePersonIsAskedToldAndHasTimeToAnswerFirst() {
    Heard first = firstRound();
    assertThat(first.words()).endsWith("Shall we do the next?");
    Duration reprompt =
        ResponseSchedule.of(first.envelope().at("/response/reprompt"), new SyllableClock())
            .length();
    assertThat(first.envelope().at("/response/reprompt").toString()).contains("carry on", "stop");
    assertThat(Duration.ofMillis(coach(first).path("carryOnAfterMs").asLong()))
        .isGreaterThan(LISTENING.plus(reprompt));
  }

  @Test
  void whoAnswersIsNotCarriedOnASecondTime() {
    Heard first = firstRound();
    Heard second = device.after(Duration.ofSeconds(90)).says("AMAZON.YesIntent");
    assertThat(second.holds()).startsWith("hold-2-right");
    assertThat(device.touches(first, "carry_on").silent()).isTrue();
  }

  @Test
  void carryingOnInTheMiddleOfAHoldIsPassedOver() {
    Heard first = firstRound();
    assertThat(device.after(Duration.ofSeconds(20)).touches(first, "carry_on").silent()).isTrue();
  }

  @Test
  void whoAsksForARestIsNotHurried() {
    firstRound();
    Heard rest = device.after(Duration.ofSeconds(90)).says("AMAZON.NoIntent");
    assertThat(rest.words()).contains("half");
    assertThat(coach(rest).has("carryOnAfterMs")).isFalse();
  }

  @Test
  void turnedOffItWaitsForAnAnswer() {
    device.launch();
    Heard off = device.says("HandsFreeIntent", "switch=off:off");
    assertThat(off.words()).contains("I wait for your answer");
    Heard round = device.says("ReadyIntent");
    assertThat(coach(round).has("carryOnAfterMs")).isFalse();
    assertThat(round.envelope().at("/response/reprompt").toString()).doesNotContain("carry on");

    assertThat(device.says("HandsFreeIntent", "switch=on:on").words()).contains("carry on");
    assertThat(coach(device.says("AMAZON.StartOverIntent")).has("carryOnAfterMs")).isTrue();
  }

  @Test
  void withoutSayingWhichItIsAsked() {
    device.launch();
    assertThat(device.says("HandsFreeIntent").words()).contains("hands-free on, or hands-free off");
    assertThat(device.says("HandsFreeIntent", "switch=maybe").words()).contains("hands-free off");
  }

  @Test
  void aSpeakerWithoutAScreenAlwaysAsks() {
    Device speaker = new Device();
    speaker.launch();
    assertThat(speaker.says("HandsFreeIntent", "switch=on:on").words()).contains("Here I always");
    Heard round = speaker.says("ReadyIntent");
    assertThat(round.words()).endsWith("Shall we do the next?");
    assertThat(round.envelope().at("/response/reprompt").toString()).doesNotContain("carry on");
  }

  @Test
  void aScreenThatFailedIsNotReliedOn() {
    device.launch();
    device.fails("APL", "LIST_ERROR");
    assertThat(device.says("ReadyIntent").envelope().at("/response/reprompt").toString())
        .doesNotContain("carry on");
  }

  @Test
  void theChoiceIsKept(@TempDir Path folder) {
    Path file = folder.resolve("memory.json");
    Device kitchen = new Device(new FileProfileStore(file)).withScreen();
    kitchen.launch();
    kitchen.says("HandsFreeIntent", "switch=off:off");

    Device bedroom = new Device(new FileProfileStore(file)).withScreen();
    bedroom.launch();
    assertThat(coach(bedroom.says("ReadyIntent")).has("carryOnAfterMs")).isFalse();
  }

  private Heard firstRound() {
    device.launch();
    return device.says("ReadyIntent");
  }

  private static Duration untilCarriedOn(Heard round) {
    JsonNode coach = coach(round);
    return Duration.ofMillis(
        coach.path("endsAtMs").asLong() + coach.path("carryOnAfterMs").asLong());
  }

  private static JsonNode coach(Heard heard) {
    return heard.screen().at("/datasources/coach");
  }
}
