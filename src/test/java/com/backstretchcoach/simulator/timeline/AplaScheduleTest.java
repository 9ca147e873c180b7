package com.backstretchcoach.simulator.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AplaScheduleTest {
  @Test
  void aSequencerPlaysOneAfterAnother() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Sequencer", "items": [
              {"type": "Speech", "content": "right"},
              {"type": "Silence", "duration": 1500},
              {"type": "Speech", "content": "left"}]}\
            """);

    assertThat(schedule.length()).isEqualTo(Duration.ofMillis(500 + 1500 + 400));
    assertThat(schedule.heard())
        .containsExactly(
            new SpokenWords(Duration.ZERO, Duration.ofMillis(500), "right", List.of()),
            new SpokenWords(Duration.ofMillis(2000), Duration.ofMillis(2400), "left", List.of()));
  }

  @Test
  void aMixerLastsAsLongAsItsLongestChild() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Mixer", "items": [
              {"type": "Speech", "content": "twenty seven"},
              {"type": "Silence", "duration": 1000}]}\
            """);

    assertThat(schedule.length()).isEqualTo(Duration.ofMillis(1200));
  }

  @Test
  void aCountOnItsOwnClockNeitherDriftsNorLengthensTheHold() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Sequencer", "items": [
              {"type": "Speech", "content": "hold"},
              {"type": "Mixer", "id": "hold-1-right", "items": [
                {"type": "Silence", "duration": 3000},
                {"type": "Sequencer", "duration": "trimToParent", "items": [
                  {"type": "Silence", "duration": 0},
                  {"type": "Speech", "id": "count-1", "content": "one, and quite a long one"}]},
                {"type": "Sequencer", "duration": "trimToParent", "items": [
                  {"type": "Silence", "duration": 2000},
                  {"type": "Speech", "id": "count-3", "content": "three, which is longer"}]}]},
              {"type": "Speech", "content": "let go"}]}\
            """);

    Span hold = schedule.span("hold-1-right").orElseThrow();
    assertThat(hold.start()).isEqualTo(Duration.ofMillis(400));
    assertThat(hold.length()).isEqualTo(Duration.ofSeconds(3));
    assertThat(schedule.within(hold))
        .extracting(span -> span.id() + " " + span.start().minus(hold.start()).toMillis())
        .containsExactly("count-1 0", "count-3 2000");
    assertThat(schedule.span("count-3").orElseThrow().end()).isEqualTo(hold.end());
    assertThat(schedule.heard().getLast().start()).isEqualTo(hold.end());
  }

  @Test
  void wordsThatWouldBeginAfterTheParentHasEndedAreNotHeard() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Mixer", "items": [
              {"type": "Silence", "duration": 1000},
              {"type": "Sequencer", "duration": "trimToParent", "items": [
                {"type": "Silence", "duration": 1000},
                {"type": "Speech", "id": "count-2", "content": "two"}]}]}\
            """);

    assertThat(schedule.heard()).isEmpty();
    assertThat(schedule.span("count-2")).isEmpty();
  }

  @Test
  void speechMayBeSsml() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Speech", "contentType": "SSML",
             "content": "<speak>one<break time='1s'/>two</speak>"}\
            """);

    assertThat(schedule.length()).isEqualTo(Duration.ofMillis(300 + 1000 + 300));
  }

  @Test
  void whatIsSwitchedOffIsNotPlayed() throws Exception {
    Schedule schedule =
        play(
            """
            {"type": "Sequencer", "items": [
              {"type": "Speech", "content": "right", "when": false},
              {"type": "Speech", "content": "left", "when": true}]}\
            """);

    assertThat(schedule.text()).isEqualTo("left");
  }

  @Test
  void whatCannotBePlayedIsNamedWithItsPlace() {
    assertUnplayable("{\"type\": \"Gong\"}", "mainTemplate.items[0] has the type \"Gong\"");
    assertUnplayable("{\"type\": \"Sequencer\", \"items\": []}", "has no items");
    assertUnplayable("{\"type\": \"Silence\"}", "is a Silence of");
    assertUnplayable("{\"type\": \"Silence\", \"duration\": -1}", "is a Silence of -1");
    assertUnplayable("{\"type\": \"Speech\", \"content\": \" \"}", "without content");
    assertUnplayable("{\"type\": \"Speech\", \"content\": \"${data}\"}", "has a binding");
    assertUnplayable(
        "{\"type\": \"Sequencer\", \"data\": [1], \"item\": {\"type\": \"Speech\"}}",
        "makes its children from data");
    assertUnplayable(
        """
        {"type": "Mixer", "items": [
          {"type": "Speech", "content": "one", "duration": "trimToParent"}]}\
        """,
        "no child that gives it a length");
    assertUnplayable(
        """
        {"type": "Mixer", "items": [
          {"type": "Speech", "content": "one", "duration": "3s"}]}\
        """,
        "mainTemplate.items[0].items[0] has a duration of \"3s\"");
    assertUnplayable(
        """
        {"type": "Sequencer", "items": [
          {"type": "Speech", "content": "one", "duration": "trimToParent"}]}\
        """,
        "is trimmed to a Sequencer");
  }

  private static void assertUnplayable(String component, String message) {
    assertThatThrownBy(() -> play(component))
        .isInstanceOf(UnplayableException.class)
        .hasMessageContaining(message);
  }

  private static Schedule play(String component) throws Exception {
    JsonNode document =
        new ObjectMapper()
            .readTree(
                "{\"type\": \"APLA\", \"version\": \"0.91\", \"mainTemplate\": {\"items\": ["
                    + component
                    + "]}}");
    return AplaSchedule.of(document, LetterClock.TEN_A_SECOND);
  }
}
