package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A routine or a link opens the skill, and no word was said. */
class TaskTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration ROUND = Duration.ofSeconds(100);
  private static final String COMPLETE = "Tasks.CompleteTask";

  @TempDir private Path folder;
  private Device device;

  @BeforeEach
  void openFile() {
    device = new Device(new FileProfileStore(folder.resolve("memory.json")));
  }

  @Test
  void whoKnowsTheStretchGoesStraightToTheHoldsThatWereAskedFor() throws IOException {
    beenHere();
    Heard set = device.task("StartSet", input("{\"holdSeconds\": 25, \"rounds\": 2}"));

    assertThat(set.words())
        .startsWith("Back Stretch Coach. General information")
        .contains("On your back, knees bent", "round two?")
        .doesNotContain("bladder");
    assertThat(set.holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(seconds(set, "hold-1-right")).isEqualTo(25);
    assertThat(device.after(ROUND).says("AMAZON.YesIntent").words()).contains("four holds");
  }

  @Test
  void oneRoundIsASetOfTwoHolds() throws IOException {
    beenHere();
    Heard set = device.task("StartSet", input("{\"rounds\": 1}"));

    assertThat(set.holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(set.words()).contains("two holds");
    assertThat(device.after(ROUND).says("WhereAmIIntent").holds()).isEmpty();
  }

  @Test
  void aSetThatIsPausedOrBegunAgainKeepsItsRounds() throws IOException {
    beenHere();
    device.task("StartSet", input("{\"rounds\": 1}"));
    device.after(Duration.ofSeconds(20)).says("AMAZON.PauseIntent");

    assertThat(device.says("AMAZON.ResumeIntent").words()).contains("two holds");
    assertThat(device.says("AMAZON.StartOverIntent").words()).contains("two holds");
  }

  @Test
  void aSetThatWasLeftKeepsItsRounds() throws IOException {
    beenHere();
    device.task("StartSet", input("{\"rounds\": 2}"));
    device.after(ROUND).says("AMAZON.YesIntent");
    device.after(Duration.ofSeconds(45)).says("AMAZON.StopIntent");

    device.after(Duration.ofHours(1)).launch();
    Heard rest = device.says("AMAZON.YesIntent");
    assertThat(rest.holds()).containsExactly("hold-2-left");
    assertThat(rest.words()).contains("four holds").doesNotContain("round three");
  }

  @Test
  void whoHasNotBeenHereHearsFirstWhoShouldNotStretch() throws IOException {
    Heard opening = device.task("StartSet", input("{\"holdSeconds\": 30}"));

    assertThat(opening.words()).contains("not medical advice", "bladder", "Say ready");
    assertThat(opening.holds()).isEmpty();
    assertThat(seconds(device.says("ReadyIntent"), "hold-1-right")).isEqualTo(30);
  }

  @Test
  void theTaskWithoutWishesIsASetAsThePersonLikesIt() throws IOException {
    device.launch();
    device.says("ReadyIntent");
    device.says("ChangeHoldIntent", "seconds=15");
    device.after(ROUND).says("AMAZON.StopIntent");
    Heard set = device.after(Duration.ofDays(1)).task("StartStretch", input("{}"));

    assertThat(seconds(set, "hold-1-right")).isEqualTo(15);
    assertThat(set.words()).contains("round two?");
  }

  @Test
  void aLinkGivesItsNumbersAsText() throws IOException {
    beenHere();

    assertThat(seconds(device.task("StartSet", input("{\"holdSeconds\": \"40\"}")), "hold-1-right"))
        .isEqualTo(40);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"holdSeconds\": 4, \"rounds\": 0}",
        "{\"holdSeconds\": 61, \"rounds\": 4}",
        "{\"holdSeconds\": -20, \"rounds\": -1}",
        "{\"holdSeconds\": 20.5, \"rounds\": 1.5}",
        "{\"holdSeconds\": 1e99, \"rounds\": 1e99}",
        "{\"holdSeconds\": \"long\", \"rounds\": \"\"}",
        "{\"holdSeconds\": null, \"rounds\": null}",
        "{\"holdSeconds\": [], \"rounds\": {}}",
        "{\"seconds\": 30}",
        "{}"
      })
  void whatMakesNoSenseIsASetAsUsual(String input) throws IOException {
    beenHere();
    Heard set = device.task("StartSet", input(input));

    assertThat(seconds(set, "hold-1-right")).isEqualTo(20);
    assertThat(set.words()).contains("round two?");
  }

  @Test
  void whatIsNoTaskOfOursOpensTheSkillAsItsNameDoes() throws IOException {
    beenHere();

    assertThat(device.task("CookRisotto", input("{\"rounds\": 1}")).words())
        .isEqualTo(device.launch().words());
    ObjectNode nameless = JSON.createObjectNode().put("type", "LaunchRequest");
    nameless.putObject("task").put("version", "1");
    assertThat(device.sendMalformed(nameless).asks()).isTrue();
  }

  @Test
  void howSomeoneLikesItStaysAsItIs() throws IOException {
    beenHere();
    device.task("StartSet", input("{\"holdSeconds\": 40, \"rounds\": 1}"));
    device.after(ROUND).says("AMAZON.StopIntent");

    device.after(Duration.ofDays(1)).launch();
    assertThat(device.preference(Preference.HOLD_SECONDS)).isEqualTo(20);
    assertThat(device.says("ReadyIntent").words()).contains("round two?");
  }

  @Test
  void whoeverAskedIsToldOnceThatItIsOver() throws IOException {
    beenHere();
    assertThat(types(device.task("StartSet", input("{\"rounds\": 1}")))).doesNotContain(COMPLETE);
    device.fails("APLA", "RENDER_ERROR");
    assertThat(types(device.after(ROUND).says("HotOrColdIntent"))).doesNotContain(COMPLETE);
    Heard end = device.says("AMAZON.StopIntent");

    assertThat(end.ends()).isTrue();
    assertThat(types(end)).containsOnlyOnce(COMPLETE);
    assertThat(end.envelope().at("/response/directives").findValue("status").path("code").asText())
        .isEqualTo("200");
  }

  @Test
  void aSessionThatThePersonOpenedCompletesNoTask() {
    beenHere();
    device.launch();

    assertThat(types(device.says("AMAZON.StopIntent"))).doesNotContain(COMPLETE);
  }

  @Test
  void aScreenTellsHowManyRoundsThereAre() throws IOException {
    device.withScreen();
    beenHere();
    Heard set = device.task("StartSet", input("{\"rounds\": 2}"));

    assertThat(set.screen().findValuesAsText("roundLabel"))
        .contains("Round 1 of 2", "Round 2 of 2")
        .doesNotContain("Round 1 of 3");
  }

  private void beenHere() {
    device.launch();
    device.says("ReadyIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.YesIntent");
    device.says("AMAZON.NoIntent");
    device.after(Duration.ofDays(1));
  }

  private static ObjectNode input(String json) throws IOException {
    return (ObjectNode) JSON.readTree(json);
  }

  /** The length of the silence that a hold is made of. */
  private static long seconds(Heard heard, String hold) {
    return Stream.of(heard.hold(hold).path("items"))
        .flatMap(items -> items.valueStream())
        .filter(item -> item.path("type").asText().equals("Silence"))
        .mapToLong(item -> item.path("duration").asLong() / 1_000)
        .sum();
  }

  private static Iterable<String> types(Heard heard) {
    return heard.envelope().at("/response/directives").findValuesAsText("type");
  }
}
