package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Feature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What features tell of their slots is what the interaction model has. */
class SlotTypesOfFeaturesTest {
  private static final String MODEL = "skill-package/interactionModels/custom/en-US.json";

  /** On and off mean nothing elsewhere, and a food in words of caution is not asked about. */
  private static final Set<String> LEFT_WHERE_IT_ARRIVES =
      Set.of("HandsFreeIntent switch SWITCH", "CautionIntent food AMAZON.Food");

  @Test
  void everySlotWithWordsOfItsOwnIsKnown() throws IOException {
    Set<String> known =
        AskedFeature.FEATURES.stream()
            .map(Feature::slotTypes)
            .flatMap(types -> types.stream())
            .flatMap(type ->
                type.slots().entrySet().stream()
                    .map(slot ->
                        slot.getKey().modelName() + " " + slot.getValue() + " " + type.name()))
            .collect(Collectors.toSet());

    assertThat(known).containsExactlyInAnyOrderElementsOf(inModel());
  }

  private static Set<String> inModel() throws IOException {
    JsonNode intents =
        new ObjectMapper().readTree(new File(MODEL)).at("/interactionModel/languageModel/intents");
    return intents
        .valueStream()
        .flatMap(intent -> slots(intent))
        .filter(slot -> !LEFT_WHERE_IT_ARRIVES.contains(slot))
        .collect(Collectors.toSet());
  }

  /** Of Alexa's own types only foods are known by their words. */
  private static Stream<String> slots(JsonNode intent) {
    return intent
        .path("slots")
        .valueStream()
        .filter(slot ->
            !slot.path("type").asText().startsWith("AMAZON.")
                || slot.path("type").asText().equals("AMAZON.Food"))
        .map(slot ->
            intent.path("name").asText()
                + " "
                + slot.path("name").asText()
                + " "
                + slot.path("type").asText());
  }
}
