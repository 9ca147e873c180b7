package com.backstretchcoach.screen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.screen.RenderingPage.Device;
import com.backstretchcoach.screen.RenderingPage.Look;
import com.backstretchcoach.simulator.web.WithBrowser;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the stretch shows as time goes by, on a clock that the test turns. */
@WithBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StretchClockTest {
  private static final Device DEVICE = new Device(TestScreen.named("hub-medium"), "dark");
  private static final int HOLD = Gallery.HOLD_STARTS;
  private static final int STAMP = 7;

  private final Map<String, JsonNode> played = new TreeMap<>();

  @BeforeAll
  void playsRounds() throws Exception {
    RenderingPage stage = new RenderingPage();
    // First, as the renderer keeps the focus where a finger has been.
    stage.draw(
        "remote control",
        new RoutineView.Paused(Side.LEFT, 2, 3),
        new Device(TestScreen.named("tv"), "dark"),
        List.of(
            Look.at(300),
            Look.key(600, "ArrowDown"),
            Look.key(900, "ArrowRight"),
            Look.key(1_200, "Enter"),
            Look.at(1_500)));
    plan(
        stage,
        "first",
        Gallery.round(1, CountStyle.EVERY_SECOND),
        Look.at(5_000),
        Look.at(HOLD + 500),
        Look.at(HOLD + 5_500),
        Look.at(HOLD + 19_500),
        Look.at(31_000),
        Look.at(36_000),
        Look.at(50_500),
        Look.at(69_000),
        Look.at(77_500),
        Look.at(82_000));
    plan(
        stage,
        "counted down",
        Gallery.round(1, CountStyle.HALFWAY),
        Look.at(HOLD + 500),
        Look.at(HOLD + 17_500),
        Look.at(HOLD + 19_500));
    RoutineView.Stretch asking = Gallery.round(2, CountStyle.EVERY_SECOND);
    plan(
        stage,
        "not by itself",
        new RoutineView.Stretch(
            asking.scenes(), 3, asking.count(), Optional.empty(), Optional.empty()),
        Look.at(69_000),
        Look.at(82_000));
    plan(
        stage, "last", Gallery.round(3, CountStyle.EVERY_SECOND), Look.at(55_000), Look.at(80_000));
    plan(
        stage,
        "touched",
        Gallery.round(2, CountStyle.EVERY_SECOND),
        Look.touch(HOLD + 1_000, "Pause"),
        Look.touch(HOLD + 2_000, "Next"),
        Look.at(81_000));
    plan(
        stage,
        "busy",
        Gallery.round(1, CountStyle.EVERY_SECOND),
        Look.at(HOLD + 19_000),
        Look.late(31_000),
        Look.late(58_500));
    again(stage, "in the hold", Map.of("startAtMs", HOLD + 5_300L), Look.at(150));
    again(stage, "in the wait", Map.of("startAtMs", 74_000L), Look.at(300), Look.at(5_000));
    again(stage, "after the wait", Map.of("startAtMs", 90_000L), Look.at(300), Look.at(10_000));
    again(stage, "at once", Map.of("sentMsAgo", 2_000L), Look.at(300), Look.at(HOLD + 500));
    again(stage, "late", Map.of("sentMsAgo", HOLD + 6_300L), Look.at(300));
    again(stage, "by a wrong clock", Map.of("sentMsAgo", 3_600_000L), Look.at(300));
    for (JsonNode drawing : stage.play()) {
      played.put(drawing.get("name").asText(), drawing);
    }
  }

  private static void plan(RenderingPage stage, String name, View view, Look... looks) {
    stage.draw(name, view, DEVICE, List.of(looks));
  }

  private static void again(
      RenderingPage stage, String name, Map<String, Long> more, Look... looks) {
    stage.draw(name, Gallery.round(1, CountStyle.EVERY_SECOND), DEVICE, List.of(looks), more);
  }

  @Test
  void aRoundThatIsDrawnAgainBeginsAtItsPlace() {
    assertThat(at("in the hold", 150)).contains("Hold right", "6", "of 20");
    assertThat(at("in the wait", 300)).contains("Round 2?", "4");
  }

  @Test
  void theWaitThatIsDrawnAgainIsNoLonger() {
    assertThat(events("in the wait")).containsExactly(tuple("carry_on", STAMP));
    assertThat(played.get("in the wait").at("/events/0/at").asInt()).isBetween(4_000, 4_100);
  }

  @Test
  void whatWasSentWhenTheWaitWasOverIsNotSentAgain() {
    assertThat(at("after the wait", 300)).contains("Round 2?");
    assertThat(events("after the wait")).isEmpty();
  }

  @Test
  void aDeviceThatDrawsAtOnceBeginsAtTheBeginning() {
    assertThat(at("at once", 300)).contains("Right knee", "Next: left knee");
    assertThat(at("at once", HOLD + 500)).contains("Hold right", "1", "of 20");
  }

  @Test
  void aDeviceThatDrawsLateCatchesUpWithTheVoice() {
    assertThat(at("late", 300)).contains("Hold right", "6", "of 20");
  }

  @Test
  void aDeviceWhoseClockIsWrongBeginsAtTheBeginning() {
    assertThat(at("by a wrong clock", 300)).contains("Right knee", "Next: left knee");
  }

  @Test
  void theSecondIsTheOneThatIsHeard() {
    assertThat(at("first", HOLD + 500)).contains("Hold right", "1", "of 20");
    assertThat(at("first", HOLD + 5_500)).contains("6");
    assertThat(at("first", HOLD + 19_500)).contains("20");
  }

  @Test
  void theSecondRunsDownWhereTheLastThreeAreHeardRunningDown() {
    assertThat(at("counted down", HOLD + 500)).contains("20");
    assertThat(at("counted down", HOLD + 17_500)).contains("3");
    assertThat(at("counted down", HOLD + 19_500)).contains("1");
  }

  @Test
  void eachPartOfTheRoundIsAnnounced() {
    assertThat(at("first", 5_000)).contains("Right knee", "Next: left knee", "Round 1 of 3");
    assertThat(at("first", 31_000)).contains("Let go");
    assertThat(at("first", 36_000)).contains("Other leg", "Left knee next");
    assertThat(at("first", 50_500)).contains("Hold left", "6", "Next: round 2");
    assertThat(at("first", 69_000)).contains("Round 2?", "Ready").doesNotContain("Pause");
  }

  @Test
  void aDeviceThatWasBusyShowsAtOnceWhatIsHeard() {
    assertThat(at("busy", 31_000)).contains("Let go").doesNotContain("of 20");
    assertThat(at("busy", 58_500)).contains("Hold left", "14", "of 20");
  }

  @Test
  void theNextRoundBeginsByItselfOnce() {
    assertThat(at("first", 77_500)).contains("1", "until round 2 begins");
    assertThat(events("first")).containsExactly(tuple("carry_on", STAMP));
    int sent = played.get("first").at("/events/0/at").asInt();
    assertThat(sent).isBetween(78_000, 78_100);
  }

  @Test
  void nothingIsSentByItselfWhereThePersonWantsToBeAsked() {
    assertThat(at("not by itself", 69_000))
        .contains("Round 3?")
        .doesNotContain("until round 3 begins");
    assertThat(events("not by itself")).isEmpty();
  }

  @Test
  void theEndOfTheSetShowsTheSetsOfTheDay() {
    assertThat(at("last", 55_000)).contains("Next: rest");
    assertThat(at("last", 80_000))
        .contains("Set done", "2 of 3 sets today")
        .doesNotContain("Pause", "Ready");
    assertThat(events("last")).isEmpty();
  }

  @Test
  void aTouchTellsTheActionAndItsAnswerAndEndsTheWait() {
    assertThat(events("touched")).containsExactly(tuple("pause", STAMP), tuple("next", STAMP));
  }

  @Test
  void theRemoteControlOfATelevisionReachesTheButtons() {
    assertThat(events("remote control")).containsExactly(tuple("skip", STAMP));
  }

  private List<String> at(String name, int ms) {
    for (JsonNode look : played.get(name).get("looks")) {
      if (look.get("at").asInt() == ms) {
        return StreamSupport.stream(look.get("texts").spliterator(), false)
            .map(text -> text.get("text").asText())
            .toList();
      }
    }
    throw new IllegalArgumentException("no look at " + ms);
  }

  private List<Tuple> events(String name) {
    return StreamSupport.stream(played.get(name).get("events").spliterator(), false)
        .map(event -> event.get("arguments"))
        .peek(arguments -> assertThat(arguments.get(0).asText()).isEqualTo("coach"))
        .map(arguments -> tuple(arguments.get(1).asText(), arguments.get(2).asInt()))
        .toList();
  }
}
