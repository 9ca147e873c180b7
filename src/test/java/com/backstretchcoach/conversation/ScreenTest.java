package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a screen shows with what is said. */
class ScreenTest {
  private final Device device = new Device().withScreen();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ReadyIntent",
        "AMAZON.PauseIntent",
        "AMAZON.HelpIntent",
        "HotOrColdIntent",
        "MassageIntent",
        "NutritionIntent",
        "DangerSignIntent",
        "HandsFreeIntent"
      })
  void withoutAScreenNothingAboutOneIsSent(String intent) {
    Device speaker = new Device();
    assertThat(speaker.launch().envelope().toString())
        .doesNotContain("Presentation.APL.", "screen");
    speaker.says("ReadyIntent");
    assertThat(speaker.says(intent, "switch=on:on").envelope().at("/response/directives"))
        .noneMatch(directive -> directive.path("type").asText().contains(".APL."));
    assertThat(speaker.attributes().fieldNames())
        .toIterable()
        .noneMatch(name -> name.startsWith("screen"));
  }

  @Test
  void theFirstVisitSeesInThreePicturesWhatWillHappen() {
    Heard launch = device.launch();
    assertThat(coach(launch).at("/text/pictures")).hasSize(3);
    assertThat(coach(launch).path("awaits").asText()).isEqualTo("ready");
    assertThat(coach(launch).path("stamp").asInt()).isEqualTo(1);
    assertThat(launch.screen().at("/document/type").asText()).isEqualTo("APL");
    assertThat(launch.screen().path("token").asText()).isNotEmpty();
  }

  @Test
  void whoWantsMoreTimeBeforeTheFirstHoldSeesTheSteps() {
    device.launch();
    assertThat(coach(device.says("AMAZON.PauseIntent")).at("/text/steps")).hasSize(5);
  }

  @Test
  void whoIsAskedWhetherToCarryOnSeesYesAndNo(@TempDir Path folder) {
    Device known = new Device(new FileProfileStore(folder.resolve("memory.json"))).withScreen();
    known.launch();
    known.says("ReadyIntent");
    known.after(Duration.ofSeconds(90)).says("AMAZON.StopIntent");

    JsonNode launch = coach(known.after(Duration.ofHours(1)).launch());
    assertThat(launch.path("returning").asBoolean()).isTrue();
    assertThat(launch.path("awaits").asText()).isEqualTo("carry_on");
    assertThat(launch.path("asks").asBoolean()).isTrue();
  }

  @Test
  void whoComesBackSeesTheSetsOfTheDay(@TempDir Path folder) {
    Device known = new Device(new FileProfileStore(folder.resolve("memory.json"))).withScreen();
    known.launch();
    for (String intent : new String[] {"ReadyIntent", "AMAZON.YesIntent", "AMAZON.YesIntent"}) {
      known.after(Duration.ofSeconds(90)).says(intent);
    }
    known.after(Duration.ofSeconds(90)).says("AMAZON.NoIntent");
    known.after(Duration.ofHours(2)).says("AMAZON.StopIntent");

    JsonNode launch = coach(known.after(Duration.ofHours(2)).launch());
    assertThat(launch.path("returning").asBoolean()).isTrue();
    assertThat(launch.at("/today/marks/0/done").asBoolean()).isTrue();
    assertThat(launch.at("/today/marks/1/done").asBoolean(true)).isFalse();

    assertThat(coach(known.says("ProgressIntent")).path("days")).hasSize(7);
  }

  @Test
  void aRoundIsSeenAsItIsHeard() {
    device.launch();
    Heard round = device.says("ReadyIntent");
    JsonNode scenes = coach(round).path("scenes");

    assertThat(scenes.findValuesAsText("kind"))
        .containsExactly(
            "words",
            "settle",
            "hold",
            "release",
            "switch",
            "settle",
            "hold",
            "release",
            "question");
    assertThat(holds(scenes)).containsExactly(20_000, 20_000);
  }

  @Test
  void aScreenSaysWhenItsAnswerWasSent() {
    JsonNode launch = coach(device.launch());
    JsonNode later = coach(device.after(Duration.ofSeconds(90)).says("ReadyIntent"));
    assertThat(later.path("sentAtMs").asLong() - launch.path("sentAtMs").asLong())
        .isEqualTo(90_000);
  }

  @Test
  void wordsBeforeARoundMoveWhatIsSeen() {
    device.launch();
    device.says("ReadyIntent");
    JsonNode plain = coach(device.says("AMAZON.YesIntent"));
    JsonNode cautioned =
        coach(device.says("SkipSideIntent", "side=left:left", "condition=new hip:hip_replacement"));

    assertThat(cautioned.at("/scenes/0/until").asInt())
        .isGreaterThan(plain.at("/scenes/0/until").asInt() + 3_000);
  }

  @Test
  void aPauseShowsTheLegThatWillBeginAgain() {
    device.launch();
    device.says("ReadyIntent");
    JsonNode paused =
        coach(device.after(Duration.ofSeconds(55)).says("AMAZON.PauseIntent")).at("/scenes/0");
    assertThat(paused.path("kind").asText()).isEqualTo("paused");
    assertThat(paused.path("side").asText()).isEqualTo("left");
  }

  @Test
  void aQuestionInTheMiddleOfAHoldStopsThePicture() {
    device.launch();
    device.says("ReadyIntent");
    Heard knot = device.after(Duration.ofSeconds(20)).says("KnotIntent");
    assertThat(coach(knot).at("/scenes/0/kind").asText()).isEqualTo("paused");
  }

  @Test
  void theEndOfASetShowsHowManyOfTheDayAreDone() {
    device.launch();
    device.says("ReadyIntent");
    device.after(Duration.ofSeconds(90)).says("AMAZON.YesIntent");
    Heard last = device.after(Duration.ofSeconds(90)).says("AMAZON.YesIntent");
    assertThat(coach(last).path("scenes").findValuesAsText("kind")).endsWith("done");
    assertThat(coach(last).at("/today/marks/0/done").asBoolean()).isTrue();

    Heard goodbye = device.after(Duration.ofSeconds(90)).says("AMAZON.NoIntent");
    assertThat(goodbye.ends()).isTrue();
    assertThat(coach(goodbye).at("/scenes/0/kind").asText()).isEqualTo("done");
  }

  @Test
  void whoStopsInTheMiddleSeesNoHoldGoOn() {
    device.launch();
    device.says("ReadyIntent");
    Heard goodbye = device.after(Duration.ofSeconds(20)).says("AMAZON.StopIntent");
    assertThat(coach(goodbye).at("/scenes/0/kind").asText()).isEqualTo("paused");
  }

  @ParameterizedTest
  @CsvSource({
    "HotOrColdIntent, injuryDate=2026-11-22, cold",
    "HotOrColdIntent, elapsed=P10D, heat",
    "HotOrColdIntent, therapy=ice:cold, ''",
    "SwitchToHeatIntent, elapsed=P10D, heat",
    "TherapyTimingIntent, therapy=heat:heat, heat",
    "TherapyHowIntent, therapy=ice:cold, cold",
    "TherapyTimerIntent, therapy=ice:cold, cold"
  })
  void whatIsAdvisedStandsOut(String intent, String slot, String emphasis) {
    device.launch();
    assertThat(coach(device.says(intent, slot)).path("emphasis").asText("-")).isEqualTo(emphasis);
  }

  @Test
  void yesAndNoToWhenItWasHurtShowWhatFollows() {
    device.launch();
    device.says("HotOrColdIntent");
    assertThat(coach(device.says("AMAZON.YesIntent")).path("emphasis").asText()).isEqualTo("cold");
    device.says("HotOrColdIntent");
    assertThat(coach(device.says("AMAZON.NoIntent")).path("emphasis").asText()).isEqualTo("heat");
  }

  @Test
  void foodsThatAreNamedAreSeen() {
    device.launch();
    assertThat(coach(device.says("FoodIntent", "food=banana", "otherFood=avocado")).path("foods"))
        .hasSize(2);
    assertThat(coach(device.says("NutritionIntent")).path("foods")).hasSizeGreaterThan(3);
  }

  @Test
  void foodsAreSeenInTheirGroupsTheRichestFirst() {
    device.launch();
    JsonNode foods = coach(device.says("NutritionIntent")).path("foods");

    assertThat(foods.findValuesAsText("group"))
        .containsExactly("Drinks", "Fruit", "Fruit", "Fruit", "Fruit", "Nuts");
    assertThat(foods.findValuesAsText("opens"))
        .containsExactly("true", "true", "false", "false", "false", "true");
    assertThat(foods.findValuesAsText("amount"))
        .containsExactly("707 mg", "422 mg", "270 mg", "264 mg", "237 mg", "290 mg");
  }

  @ParameterizedTest
  @ValueSource(strings = {"MassageIntent", "AMAZON.HelpIntent", "DangerSignIntent"})
  void someAnswersHaveAPictureOfTheirOwn(String intent) {
    device.launch();
    assertThat(device.says(intent).screen().isMissingNode()).isFalse();
  }

  @Test
  void anAnswerWithoutAPictureLeavesTheScreenAsItIs() {
    device.launch();
    assertThat(device.says("KnotIntent").screen().isMissingNode()).isTrue();
  }

  @Test
  void aQuestionAskedInOneGoIsShownToo() {
    Heard answer = device.asks("HotOrColdIntent", "elapsed=P10D");
    assertThat(answer.ends()).isTrue();
    assertThat(coach(answer).path("emphasis").asText()).isEqualTo("heat");
  }

  @Test
  void theCountIsHeardOnlyOnce() {
    device.launch();
    Heard round = device.says("ReadyIntent");
    assertThat(round.envelope().toString()).doesNotContain("SpeakItem", "SpeakList");
    assertThat(round.holds()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIST_ERROR", "RENDER_ERROR", "A_NEW_ERROR"})
  void aScreenThatFailsIsLeftAlone(String error) {
    device.launch();
    device.says("ReadyIntent");
    Heard told = device.after(Duration.ofSeconds(5)).fails("APL", error);
    assertThat(told.silent()).isTrue();

    Heard paused = device.after(Duration.ofSeconds(10)).says("AMAZON.PauseIntent");
    assertThat(paused.words()).contains("right leg");
    assertThat(paused.screen().isMissingNode()).isTrue();
    assertThat(device.says("AMAZON.ResumeIntent").document().isMissingNode()).isFalse();
    assertThat(device.launch().screen().isMissingNode()).isFalse();
  }

  @Test
  void aSoundThatFailsLeavesTheScreen() {
    device.launch();
    device.says("ReadyIntent");
    device.fails("APLA", "RENDER_ERROR");
    device.fails("APLA", "RENDER_ERROR");
    device.fails("APLA", "RENDER_ERROR");
    Heard again = device.says("AMAZON.ResumeIntent");
    assertThat(again.screen().isMissingNode()).isFalse();
  }

  private static JsonNode coach(Heard heard) {
    return heard.screen().at("/datasources/coach");
  }

  private static Iterable<Integer> holds(JsonNode scenes) {
    return scenes
        .valueStream()
        .filter(scene -> scene.path("kind").asText().equals("hold"))
        .map(scene -> scene.path("until").asInt() - scene.path("from").asInt())
        .toList();
  }
}
