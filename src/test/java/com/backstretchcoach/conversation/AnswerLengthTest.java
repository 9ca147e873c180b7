package com.backstretchcoach.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.feature.food.Food;
import com.backstretchcoach.feature.food.FoodTable;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * How long a person listens to the whole response, question and all, when they ask for something of
 * the model with any value that it knows.
 */
class AnswerLengthTest {
  /** An answer of twelve seconds and a question or an offer of five. */
  private static final Duration WHOLE = Duration.ofSeconds(17);

  /** The same where it was asked for in full. */
  private static final Duration WHOLE_IN_FULL = Duration.ofSeconds(30);

  private static final Set<String> ASKED =
      Set.of(
          "HotOrColdIntent",
          "SwitchToHeatIntent",
          "TherapyTimingIntent",
          "TherapyHowIntent",
          "TherapyTimerIntent",
          "MassageIntent",
          "FoodIntent",
          "NutritionIntent",
          "CautionIntent",
          "DangerSignIntent",
          "KnotIntent",
          "CausesIntent",
          "PreventionIntent",
          "EvidenceIntent",
          "StretchAdviceIntent",
          "StretchFeelIntent");

  static Stream<List<String>> questions() throws Exception {
    JsonNode model =
        new ObjectMapper()
            .readTree(Path.of("skill-package/interactionModels/custom/en-US.json").toFile())
            .at("/interactionModel/languageModel");
    Map<String, List<String>> values = values(model);
    List<List<String>> questions = new ArrayList<>();
    for (JsonNode intent : model.get("intents")) {
      String name = intent.get("name").asText();
      if (ASKED.contains(name)) {
        questions.add(List.of(name));
        for (JsonNode slot : intent.path("slots")) {
          for (String value : values.get(slot.get("type").asText())) {
            questions.add(List.of(name, slot.get("name").asText() + "=" + value));
          }
        }
      }
    }
    return questions.stream();
  }

  @ParameterizedTest
  @MethodSource("questions")
  void theWholeResponseIsHeardOutSoon(List<String> asked) {
    Device device = new Device();
    device.launch();
    Heard heard =
        device.says(asked.getFirst(), asked.subList(1, asked.size()).toArray(String[]::new));
    boolean inFull =
        heard.words().startsWith("Lie on your back")
            || heard.words().startsWith("Ask a doctor first with weak bones");

    assertThat(ResponseSchedule.of(heard.envelope().get("response"), new SyllableClock()).length())
        .as(heard.words())
        .isLessThanOrEqualTo(inFull ? WHOLE_IN_FULL : WHOLE);
  }

  private static Map<String, List<String>> values(JsonNode model) {
    Map<String, List<String>> values =
        new HashMap<>(
            Map.of(
                "AMAZON.DURATION", List.of("PT15M", "PT50M", "PT40M", "PT1M", "PT3H", "P2D", "P3W"),
                "AMAZON.DATE", List.of("2026-11-21", "2026-W46", "2026-11-01"),
                "AMAZON.Food",
                    FoodTable.in(Language.of(Language.DEFAULT_LOCALE)).all().stream()
                        .map(Food::name)
                        .toList()));
    for (JsonNode type : model.get("types")) {
      List<String> ids = new ArrayList<>();
      for (JsonNode value : type.get("values")) {
        ids.add(value.at("/name/value").asText() + ":" + value.get("id").asText());
      }
      values.put(type.get("name").asText(), ids);
    }
    return values;
  }
}
