package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A touch does what the words do, once. */
class TouchTest {
  private static final List<String> ACTIONS =
      List.of(
          "ready", "pause", "resume", "repeat", "next", "skip", "longer", "shorter", "carry_on");

  private static final List<String> INTENTS =
      List.of(
          "ReadyIntent",
          "AMAZON.YesIntent",
          "AMAZON.NoIntent",
          "AMAZON.PauseIntent",
          "AMAZON.NextIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.HelpIntent",
          "KnotIntent",
          "HotOrColdIntent",
          "WhereAmIIntent");

  private final Device device = new Device().withScreen();

  @ParameterizedTest
  @CsvSource({"yes, AMAZON.YesIntent", "no, AMAZON.NoIntent"})
  void aQuestionIsAnsweredByTouchAsByVoice(String action, String intent) {
    Device other = new Device().withScreen();
    other.launch();
    other.says("HotOrColdIntent");
    device.launch();
    Heard asked = device.says("HotOrColdIntent");

    assertThat(asked.screen().at("/datasources/coach/asks").asBoolean()).isTrue();
    assertThat(device.touches(asked, action).envelope()).isEqualTo(other.says(intent).envelope());
  }

  @ParameterizedTest
  @CsvSource({
    "pause, AMAZON.PauseIntent, ''",
    "resume, AMAZON.ResumeIntent, ''",
    "repeat, AMAZON.RepeatIntent, ''",
    "next, AMAZON.NextIntent, ''",
    "skip, SkipSideIntent, side=right:right",
    "stop, AMAZON.StopIntent, ''",
    "longer, ChangeHoldIntent, direction=longer:longer",
    "shorter, ChangeHoldIntent, direction=shorter:shorter"
  })
  void aTouchInAHoldDoesWhatTheWordsDo(String action, String intent, String slot) {
    Device other = new Device().withScreen();
    other.launch();
    other.says("ReadyIntent");
    device.launch();
    Heard round = device.says("ReadyIntent");

    Heard touched = device.after(Duration.ofSeconds(20)).touches(round, action);
    Heard said =
        other
            .after(Duration.ofSeconds(20))
            .says(intent, slot.isEmpty() ? new String[0] : new String[] {slot});
    assertThat(touched.envelope()).isEqualTo(said.envelope());
  }

  @Test
  void everyButtonOnAScreenIsOneThatIsAnswered() throws Exception {
    List<String> buttons = new ArrayList<>();
    try (var files = Files.list(Path.of("src/main/resources/apl"))) {
      for (Path file : files.toList()) {
        buttons.addAll(
            new ObjectMapper()
                .readTree(file.toFile()).findValuesAsText("action").stream()
                    .filter(action -> action.matches("[a-z_]+"))
                    .toList());
      }
    }
    assertThat(buttons).isNotEmpty();
    assertThat(buttons)
        .allSatisfy(button -> {
          Heard steps = device.launch();
          assertThat(device.touches(steps, button).words()).as(button).isNotEmpty();
        });
  }

  @Test
  void startBeginsTheStretch() {
    device.asks("WhereAmIIntent");
    Heard asked = device.says("WhereAmIIntent");
    assertThat(device.touches(asked, "start").words()).contains("lie on your back");
  }

  @Test
  void readyBeginsTheRound() {
    assertThat(device.touches(device.launch(), "ready").holds())
        .containsExactly("hold-1-right", "hold-1-left");
  }

  @Test
  void readyStillWorksAfterAQuestionThatLeftTheScreenAsItWas() {
    Heard steps = device.launch();
    device.says("KnotIntent");
    assertThat(device.touches(steps, "ready").holds()).hasSize(2);
  }

  @Test
  void readyInTheFirstSecondsOfARoundDoesNotCountItsHolds() {
    Heard round = device.touches(device.launch(), "ready");
    Heard again = device.after(Duration.ofSeconds(1)).touches(round, "ready");
    assertThat(again.holds()).containsExactly("hold-1-right", "hold-1-left");
    assertThat(device.attributes().path("done").asText()).isEmpty();
  }

  @Test
  void readyAfterARoundBeginsTheNext() {
    Heard round = device.touches(device.launch(), "ready");
    assertThat(device.after(Duration.ofSeconds(90)).touches(round, "ready").holds())
        .containsExactly("hold-2-right", "hold-2-left");
  }

  @Test
  void aDoubledTouchCountsOnce() {
    device.launch();
    Heard round = device.says("ReadyIntent");
    assertThat(device.after(Duration.ofSeconds(20)).touches(round, "next").holds())
        .containsExactly("hold-1-left");
    ObjectNode before = device.attributes().deepCopy();
    Heard doubled = device.touches(round, "next");
    assertThat(doubled.silent()).isTrue();
    assertThat(doubled.envelope().at("/response").has("shouldEndSession")).isFalse();
    assertThat(device.attributes()).isEqualTo(before);
  }

  @Test
  void aTouchThatComesAfterTheWordsIsPassedOver() {
    device.launch();
    Heard round = device.says("ReadyIntent");
    device.after(Duration.ofSeconds(20)).says("AMAZON.PauseIntent");
    assertThat(device.touches(round, "next").silent()).isTrue();
    assertThat(device.says("AMAZON.ResumeIntent").holds()).startsWith("hold-1-right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "[]",
        "[\"coach\"]",
        "[\"coach\",\"next\"]",
        "[\"coach\",\"next\",null]",
        "[\"coach\",\"next\",\"\"]",
        "[\"coach\",\"next\",-2]",
        "[\"coach\",\"next\",2.5]",
        "[\"coach\",\"next\",99999999999]",
        "[\"coach\",\"next\",{\"stamp\":2}]",
        "[\"coach\",\"next\",0]",
        "[\"coach\",\"next\",1]",
        "[\"coach\",\"next\",3]",
        "[\"coach\",\"fly\",2]",
        "[\"coach\",7,2]",
        "[\"someone\",\"next\",2]",
        "[\"coach\",\"next\",2,2]"
      })
  void whatIsNoTouchOfOursChangesNothing(String arguments) throws Exception {
    device.launch();
    device.says("ReadyIntent");
    ObjectNode before = device.attributes().deepCopy();
    JsonNode sent = new ObjectMapper().readTree(arguments);
    Heard answer =
        sent instanceof ArrayNode array
            ? device.sends(array)
            : device.send(
                JsonNodeFactory.instance
                    .objectNode()
                    .put("type", "Alexa.Presentation.APL.UserEvent"));
    assertThat(answer.silent()).isTrue();
    assertThat(device.attributes()).isEqualTo(before);
  }

  @Test
  void theNumberOfTheScreenMayComeAsText() {
    device.launch();
    device.says("ReadyIntent");
    ArrayNode touch = JsonNodeFactory.instance.arrayNode().add("coach").add("next").add("2");
    assertThat(device.sends(touch).holds()).containsExactly("hold-1-left");
  }

  @Test
  void aTouchOutsideASessionIsPassedOver() {
    Heard round = device.launch();
    ObjectNode request =
        JsonNodeFactory.instance.objectNode().put("type", "Alexa.Presentation.APL.UserEvent");
    request.set(
        "arguments",
        JsonNodeFactory.instance
            .arrayNode()
            .add("coach")
            .add("ready")
            .add(round.screen().at("/datasources/coach/stamp").asInt()));
    ObjectNode envelope = device.envelope(request);
    envelope.remove("session");
    assertThat(device.sendWhole(envelope.toString()).silent()).isTrue();
  }

  @Test
  void aLateTouchDoesNotWriteInTheMemory(@TempDir Path folder) {
    CountingProfileStore memory =
        new CountingProfileStore(new FileProfileStore(folder.resolve("memory.json")));
    Device known = new Device(memory).withScreen();
    Heard steps = known.launch();
    known.says("ReadyIntent");
    assertThat(known.after(Duration.ofSeconds(90)).touches(steps, "ready").silent()).isTrue();
    assertThat(memory.writes()).isZero();
    assertThat(known.says("AMAZON.YesIntent").holds()).startsWith("hold-2-right");
  }

  static IntStream seeds() {
    return IntStream.range(0, 150);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void lateAndDoubledTouchesNeverChangeAnything(int seed) {
    Random random = new Random(seed);
    List<Heard> screens = new ArrayList<>(List.of(device.launch()));
    for (int i = 0; i < 40; i++) {
      device.after(Duration.ofMillis(random.nextInt(100_000)));
      if (random.nextInt(3) == 0 && screens.size() > 1) {
        Heard gone = screens.get(random.nextInt(screens.size() - 1));
        ObjectNode before = device.attributes().deepCopy();
        Heard late = device.touches(gone, ACTIONS.get(random.nextInt(ACTIONS.size())));
        assertThat(late.silent()).isTrue();
        assertThat(device.attributes()).isEqualTo(before);
        continue;
      }
      Heard answer =
          random.nextBoolean()
              ? device.says(INTENTS.get(random.nextInt(INTENTS.size())))
              : device.touches(screens.getLast(), ACTIONS.get(random.nextInt(ACTIONS.size())));
      if (answer.ends()) {
        screens.clear();
        screens.add(device.launch());
      } else if (!answer.screen().isMissingNode()) {
        screens.add(answer);
      }
    }
  }
}
