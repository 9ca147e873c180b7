package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.simulator.limits.ResponseLimits;
import com.backstretchcoach.simulator.profile.FileProfileStore;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conversations that wander through every intent of the model with any slot value: each response
 * keeps Alexa's limits, asks or ends, and stop ends it.
 */
class WanderingConversationTest {
  private static final Map<String, List<String>> BUILT_IN =
      Map.of(
          "AMAZON.NUMBER", List.of("5", "20", "30", "60", "75", "0", "-3", "?", "99999999999"),
          "AMAZON.DURATION", List.of("PT15M", "PT50M", "PT30S", "P2D", "P3W", "PT0S", "P", "x"),
          "AMAZON.DATE",
              List.of("2026-11-21", "2026-11-26", "2026-W46", "2019", "PRESENT_REF", "?"),
          "AMAZON.TIME", List.of("09:00", "21:00", "00:15", "MO", "NI", "25:61", "?"),
          "AMAZON.Food", List.of("banana", "baked potato", "pizza", "dragon stew", "egg"));

  private static final List<String> LOCALES = List.of("en-US", "en-GB", "en-CA", "en-AU", "en-IN");

  private static final List<JsonNode> INTENTS = new ArrayList<>();
  private static final Map<String, List<String>> VALUES = new HashMap<>(BUILT_IN);

  private final ResponseLimits limits = new ResponseLimits(new SyllableClock());

  @BeforeAll
  static void readTheModel() throws Exception {
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
            .at("/interactionModel/languageModel");
    model.get("intents").forEach(INTENTS::add);
    for (JsonNode type : model.get("types")) {
      List<String> values = new ArrayList<>();
      for (JsonNode value : type.get("values")) {
        values.add(value.at("/name/value").asText() + ":" + value.get("id").asText());
      }
      VALUES.put(type.get("name").asText(), values);
    }
  }

  static Stream<Arguments> walks() {
    return Stream.of("clock", "block", "ssml")
        .flatMap(audio ->
            Stream.iterate(0, seed -> seed + 1).limit(60).map(seed -> Arguments.of(audio, seed)));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void everyResponseKeepsTheLimitsAndStopEndsIt(String audio, int seed) {
    Random random = new Random(seed);
    Device device = new Device(Map.of("HOLD_AUDIO", audio));
    if (seed % 2 == 0) {
      device.withScreen();
    }
    check(device, device.launch(), "launch");

    for (int i = 0; i < 40; i++) {
      JsonNode intent = INTENTS.get(random.nextInt(INTENTS.size()));
      String name = intent.get("name").asText();
      Heard heard =
          device
              .after(Duration.ofSeconds(random.nextInt(120)))
              .says(name, slots(intent, random).toArray(String[]::new));
      check(device, heard, name);
      if (heard.ends()) {
        check(device, device.launch(), "launch");
      }
    }

    assertThat(device.says("AMAZON.StopIntent").ends()).isTrue();
  }

  /** Ten thousand turns of people who say anything at any time. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  void nothingIsSaidTwiceInARow(int seed) {
    Random random = new Random(seed);
    Device device = new Device();
    Heard before = device.launch();
    for (int i = 0; i < 1_000; i++) {
      JsonNode intent = INTENTS.get(random.nextInt(INTENTS.size()));
      Heard heard =
          device
              .after(Duration.ofSeconds(random.nextInt(60)))
              .says(intent.get("name").asText(), slots(intent, random).toArray(String[]::new));
      assertThat(heard.words()).as(intent.get("name").asText()).isNotEqualTo(before.words());
      before = heard.ends() ? device.launch() : heard;
    }
  }

  /** People who come back on another device, days later or at once, over a network that fails. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19})
  void whoWandersBetweenDevicesIsAnsweredKeptSafeAndCountedOnce(int seed, @TempDir Path folder)
      throws IOException {
    Random random = new Random(seed);
    Path file = folder.resolve("memory.json");
    ProfileStore store = new UnreliableProfileStore(new FileProfileStore(file), random);
    Instant now = Instant.parse("2026-11-22T10:00:00Z");
    int holdsPlayed = 0;
    for (int session = 0; session < 12; session++) {
      now = now.plus(Duration.ofMinutes(random.nextInt(3 * 24 * 60)));
      Device device = new Device(store).at(now.toString());
      device.speaking(LOCALES.get(random.nextInt(LOCALES.size())));
      if (random.nextBoolean()) {
        device.withScreen();
      }
      Heard heard = device.launch();
      Heard shown = heard;
      for (int turn = 0; turn < 15 && !heard.ends(); turn++) {
        check(device, heard, "session " + session);
        holdsPlayed += heard.holds().size();
        shown = heard.screen().isMissingNode() ? shown : heard;
        device.after(Duration.ofSeconds(random.nextInt(150)));
        heard = does(device, shown, random);
      }
      now = device.now();
      if (random.nextBoolean()) {
        device.leaves();
      }
    }
    String kept = Files.exists(file) ? Files.readString(file) : "";
    assertThat(kept.length()).isLessThan(4_096);
    assertThat(kept).doesNotContainPattern("(?i)osteo|numb|pain|kidney|pregnan");
    int holdsCounted =
        new FileProfileStore(file).lookUp(Device.USER) instanceof LookupResult.Found known
            ? known.profile().days().values().stream().mapToInt(Day::holds).sum()
            : 0;
    assertThat(holdsCounted).isLessThanOrEqualTo(holdsPlayed);
  }

  /** Says something, touches what may be an old screen, or speaks of danger, which comes first. */
  private static Heard does(Device device, Heard shown, Random random) {
    switch (random.nextInt(12)) {
      case 0 -> {
        Heard warned = device.says("DangerSignIntent");
        assertThat(warned.words()).startsWith("Stop stretching");
        assertThat(warned.holds()).isEmpty();
        return warned;
      }
      case 1 -> {
        Heard stopped = device.says("AMAZON.StopIntent");
        assertThat(stopped.ends()).isTrue();
        return stopped;
      }
      case 2, 3 -> {
        List<String> actions = List.of("ready", "pause", "next", "longer", "yes", "carry_on");
        Heard answer = device.touches(shown, actions.get(random.nextInt(actions.size())));
        return answer.asks() || answer.ends() ? answer : device.says("WhereAmIIntent");
      }
      default -> {
        JsonNode intent = INTENTS.get(random.nextInt(INTENTS.size()));
        return device.says(
            intent.get("name").asText(), slots(intent, random).toArray(String[]::new));
      }
    }
  }

  private void check(Device device, Heard heard, String said) {
    byte[] response = heard.envelope().toString().getBytes(StandardCharsets.UTF_8);
    JsonNode request =
        device.envelope(JsonNodeFactory.instance.objectNode().put("type", "IntentRequest"));
    assertThat(limits.check(response, request)).as(said).isEmpty();
    assertThat(heard.asks()).as("asks or ends after %s", said).isNotEqualTo(heard.ends());
  }

  private static List<String> slots(JsonNode intent, Random random) {
    List<String> filled = new ArrayList<>();
    for (JsonNode slot : intent.path("slots")) {
      if (random.nextBoolean()) {
        List<String> values = VALUES.get(slot.get("type").asText());
        filled.add(slot.get("name").asText() + "=" + values.get(random.nextInt(values.size())));
      }
    }
    return filled;
  }
}
