package com.backstretchcoach;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.simulator.hearing.HearingWords;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interaction model keeps Alexa's rules and the promises made to the handlers. */
class InteractionModelTest {
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");
  private static final Pattern SLOT = Pattern.compile("\\{([\\w.]+)}");
  private static final int ENOUGH_WAYS_TO_SAY_IT = 25;

  private static final Map<String, Map<String, String>> CONTRACT =
      Map.ofEntries(
          entry("StartStretchIntent", Map.of()),
          entry("ReadyIntent", Map.of()),
          entry("WhereAmIIntent", Map.of()),
          entry("NutritionIntent", Map.of()),
          entry("CausesIntent", Map.of()),
          entry("PreventionIntent", Map.of()),
          entry("EvidenceIntent", Map.of()),
          entry("DangerSignIntent", Map.of()),
          entry("ProgressIntent", Map.of()),
          entry("ForgetMeIntent", Map.of()),
          entry("SetGoalIntent", Map.of("setsPerDay", "AMAZON.NUMBER")),
          entry("KnotIntent", Map.of()),
          entry("StretchAdviceIntent", Map.of("topic", "STRETCH_TOPIC")),
          entry("MoreIntent", Map.of()),
          entry("DontKnowIntent", Map.of()),
          entry("WhatIsKeptIntent", Map.of()),
          entry("StretchFeelIntent", Map.of()),
          entry(
              "ChangeHoldIntent",
              Map.of(
                  "seconds", "AMAZON.NUMBER",
                  "duration", "AMAZON.DURATION",
                  "direction", "DIRECTION")),
          entry("AmountIntent", Map.of("number", "AMAZON.NUMBER", "duration", "AMAZON.DURATION")),
          entry("ChangePaceIntent", Map.of("pace", "PACE")),
          entry("CountStyleIntent", Map.of("style", "COUNT_STYLE")),
          entry("SkipSideIntent", Map.of("side", "SIDE", "condition", "CONDITION")),
          entry("FlowIntent", Map.of("flow", "FLOW")),
          entry("HandsFreeIntent", Map.of("switch", "SWITCH")),
          entry(
              "HotOrColdIntent",
              Map.of(
                  "therapy", "THERAPY",
                  "injuryDate", "AMAZON.DATE",
                  "elapsed", "AMAZON.DURATION",
                  "recently", "RECENTLY")),
          entry("TherapyTimingIntent", Map.of("therapy", "THERAPY", "duration", "AMAZON.DURATION")),
          entry(
              "SwitchToHeatIntent",
              Map.of(
                  "injuryDate", "AMAZON.DATE",
                  "elapsed", "AMAZON.DURATION",
                  "recently", "RECENTLY")),
          entry("TherapyTimerIntent", Map.of("therapy", "THERAPY", "duration", "AMAZON.DURATION")),
          entry("TherapyHowIntent", Map.of("therapy", "THERAPY")),
          entry(
              "SetReminderIntent",
              Map.of(
                  "timesPerDay", "AMAZON.NUMBER",
                  "at", "AMAZON.TIME",
                  "from", "AMAZON.TIME",
                  "until", "AMAZON.TIME")),
          entry("ReadRemindersIntent", Map.of()),
          entry("CancelRemindersIntent", Map.of()),
          entry("TimerLeftIntent", Map.of()),
          entry("PauseTimerIntent", Map.of()),
          entry("ResumeTimerIntent", Map.of()),
          entry("CancelTimerIntent", Map.of()),
          entry("MassageIntent", Map.of("tool", "TOOL")),
          entry("FoodIntent", Map.of("food", "AMAZON.Food", "otherFood", "AMAZON.Food")),
          entry("PainIntent", Map.of("place", "PLACE", "kind", "PAIN_KIND")),
          entry("CautionIntent", Map.of("condition", "CONDITION", "food", "AMAZON.Food")),
          entry("FirstSideIntent", Map.of("side", "SIDE")),
          entry("BothSidesIntent", Map.of("side", "SIDE")));

  private static final Set<String> BUILT_IN =
      Set.of(
          "AMAZON.StopIntent",
          "AMAZON.CancelIntent",
          "AMAZON.HelpIntent",
          "AMAZON.FallbackIntent",
          "AMAZON.NavigateHomeIntent",
          "AMAZON.PauseIntent",
          "AMAZON.ResumeIntent",
          "AMAZON.NextIntent",
          "AMAZON.PreviousIntent",
          "AMAZON.RepeatIntent",
          "AMAZON.StartOverIntent",
          "AMAZON.YesIntent",
          "AMAZON.NoIntent");

  private static final Map<String, Set<String>> VALUES =
      Map.ofEntries(
          entry("DIRECTION", Set.of("longer", "shorter")),
          entry("PACE", Set.of("slower", "faster")),
          entry("COUNT_STYLE", Set.of("every_second", "every_five", "halfway", "quiet", "breaths")),
          entry("SIDE", Set.of("left", "right")),
          entry("FLOW", Set.of("straight_through", "round_by_round")),
          entry("SWITCH", Set.of("on", "off")),
          entry(
              "STRETCH_TOPIC",
              Set.of(
                  "bed_or_sofa",
                  "cannot_lie_down",
                  "get_up",
                  "surface",
                  "how_hard",
                  "how_often",
                  "before_after",
                  "breathing",
                  "both_knees",
                  "other_leg",
                  "sore_knee",
                  "sore_neck",
                  "how_long_until_helps",
                  "what_not_to_do",
                  "clothes",
                  "walking_and_work")),
          entry("THERAPY", Set.of("cold", "heat")),
          entry("PAIN_KIND", Set.of("sharp", "unwell", "numb")),
          entry("RECENTLY", Set.of("today", "yesterday", "last_week", "long_ago", "no_injury")),
          entry(
              "TOOL",
              Set.of(
                  "hands",
                  "partner",
                  "elbow",
                  "tennis_ball",
                  "two_balls",
                  "foam_roller",
                  "massage_gun",
                  "massage_chair")),
          entry(
              "PLACE",
              Set.of(
                  "back",
                  "knee",
                  "hip",
                  "groin",
                  "leg",
                  "down_leg",
                  "below_knee",
                  "both_legs",
                  "calf",
                  "neck",
                  "chest",
                  "belly")),
          entry(
              "CONDITION",
              Set.of(
                  ("kidney_disease potassium_medicine osteoporosis hip_replacement"
                          + " knee_replacement knee_arthritis pregnancy diabetes neuropathy"
                          + " raynauds poor_circulation heart_condition blood_thinners blood_clot"
                          + " slipped_disc sciatica recent_surgery fracture cancer steroids"
                          + " weak_immunity fever weight_loss night_pain infection broken_skin"
                          + " cold_allergy nut_allergy high_blood_pressure spinal_stenosis hernia")
                      .split(" "))));

  private static final Set<String> MAY_SHARE = Set.of("DangerSignIntent", "PainIntent");

  private static JsonNode language;

  @BeforeAll
  static void readModel() throws IOException {
    language = new ObjectMapper().readTree(MODEL.toFile()).at("/interactionModel/languageModel");
  }

  @Test
  void isCalledBackStretchCoach() {
    assertThat(language.path("invocationName").asText()).isEqualTo("back stretch coach");
    assertThat(language.at("/modelConfiguration/fallbackIntentSensitivity/level").asText())
        .isIn("LOW", "MEDIUM", "HIGH");
  }

  @Test
  void hasExactlyTheIntentsAndSlotsThatHandlersRelyOn() {
    Map<String, Map<String, String>> slots = new TreeMap<>();
    for (JsonNode intent : language.path("intents")) {
      if (!intent.path("name").asText().startsWith("AMAZON.")) {
        slots.put(intent.path("name").asText(), slots(intent));
      }
    }
    assertThat(slots).containsExactlyInAnyOrderEntriesOf(CONTRACT);
    assertThat(names(language.path("intents"))).containsAll(BUILT_IN).doesNotHaveDuplicates();
    assertThat(language.path("intents")).hasSize(CONTRACT.size() + BUILT_IN.size());
  }

  @Test
  void hasExactlyTheValuesThatHandlersRelyOn() {
    Map<String, Set<String>> ids = new TreeMap<>();
    for (JsonNode type : language.path("types")) {
      List<String> ofType = texts(type.path("values"), "id");
      assertThat(ofType).as(type.path("name").asText()).doesNotHaveDuplicates();
      ids.put(type.path("name").asText(), Set.copyOf(ofType));
    }
    assertThat(ids).containsExactlyInAnyOrderEntriesOf(VALUES);
  }

  @Test
  void noWordingOfATypeMeansTwoThings() {
    for (JsonNode type : language.path("types")) {
      assertThat(wordings(type)).as(type.path("name").asText()).doesNotHaveDuplicates();
    }
  }

  @Test
  void samplesAreWrittenAsTheyAreSpoken() {
    assertThat(samples().keySet())
        .allSatisfy(sample ->
            assertThat(SLOT.matcher(sample).replaceAll("x")).matches("[a-z'.]+( [a-z'.]+)*"));
  }

  @Test
  void samplesNameOnlySlotsOfTheirIntentAndEachOnce() {
    for (JsonNode intent : language.path("intents")) {
      for (JsonNode sample : intent.path("samples")) {
        List<String> used =
            SLOT.matcher(sample.asText()).results().map(slot -> slot.group(1)).toList();
        assertThat(used).as(sample.asText()).doesNotHaveDuplicates();
        assertThat(slots(intent).keySet()).as(sample.asText()).containsAll(used);
      }
    }
  }

  @Test
  void everySlotCanBeFilled() {
    for (JsonNode intent : language.path("intents")) {
      String all = intent.path("samples").toString();
      assertThat(slots(intent).keySet()).allMatch(slot -> all.contains("{" + slot + "}"));
    }
  }

  @Test
  void everyIntentCanBeSaidInManyWays() {
    for (JsonNode intent : language.path("intents")) {
      String name = intent.path("name").asText();
      if (CONTRACT.containsKey(name)) {
        assertThat(intent.path("samples").size())
            .as(name)
            .isGreaterThanOrEqualTo(ENOUGH_WAYS_TO_SAY_IT);
      }
    }
  }

  @Test
  void fallbackAndHomeHaveNoSamples() {
    for (JsonNode intent : language.path("intents")) {
      if (Set.of("AMAZON.FallbackIntent", "AMAZON.NavigateHomeIntent")
          .contains(intent.path("name").asText())) {
        assertThat(intent.path("samples")).isEmpty();
      }
    }
  }

  @Test
  void noUtteranceBelongsToTwoIntents() {
    assertThat(samples()).allSatisfy((sample, intents) -> assertThat(intents).hasSize(1));
  }

  /** Danger signs may be worded like pain: handlers treat those places of pain as danger signs. */
  @Test
  void noUtteranceBelongsToTwoIntentsOnceItsFirstSlotIsSpoken() {
    Map<String, List<String>> values = new HashMap<>();
    language.path("types").forEach(type -> values.put(type.path("name").asText(), wordings(type)));
    Map<String, String> owners = new HashMap<>();
    List<String> shared = new ArrayList<>();
    for (JsonNode intent : language.path("intents")) {
      String name = intent.path("name").asText();
      for (JsonNode sample : intent.path("samples")) {
        for (String spoken : spoken(sample.asText(), slots(intent), values)) {
          String owner = owners.putIfAbsent(spoken, name);
          if (owner != null && !owner.equals(name) && !MAY_SHARE.containsAll(Set.of(owner, name))) {
            shared.add(spoken + ": " + owner + " and " + name);
          }
        }
      }
    }
    assertThat(shared).isEmpty();
  }

  @Test
  void noWishToGoOnSpeaksOfPainOrACondition() throws IOException {
    Set<String> warnings = new HashSet<>(HearingWords.of("en-US").orElseThrow().pains());
    for (JsonNode type : language.path("types")) {
      if (type.path("name").asText().equals("CONDITION")) {
        warnings.addAll(wordings(type));
      }
    }
    Set<String> onward =
        Set.of(
            "ReadyIntent",
            "StartStretchIntent",
            "AMAZON.NextIntent",
            "AMAZON.ResumeIntent",
            "AMAZON.YesIntent");
    samples()
        .forEach((sample, intents) -> {
          if (onward.containsAll(intents)) {
            assertThat(warnings)
                .noneMatch(warning -> (" " + sample + " ").contains(" " + warning + " "));
          }
        });
  }

  @Test
  void onlyStopAnswersToStop() {
    Set<String> stopWords =
        Set.of("stop", "enough", "that's enough", "shut up", "quit", "exit", "i'm done", "goodbye");
    samples()
        .forEach((sample, intents) -> {
          if (stopWords.contains(sample)) {
            assertThat(intents).containsExactly("AMAZON.StopIntent");
          }
        });
    assertThat(samples().keySet()).containsAll(stopWords);
  }

  private static List<String> spoken(
      String sample, Map<String, String> slots, Map<String, List<String>> values) {
    Matcher slot = SLOT.matcher(sample);
    String typed = slot.replaceAll(found -> "{" + slots.get(found.group(1)) + "}");
    Matcher first = Pattern.compile("\\{([A-Z_]+)}").matcher(typed);
    if (!first.find()) {
      return List.of(typed);
    }
    return values.get(first.group(1)).stream().map(value -> first.replaceFirst(value)).toList();
  }

  private static Map<String, List<String>> samples() {
    Map<String, List<String>> samples = new TreeMap<>();
    for (JsonNode intent : language.path("intents")) {
      for (JsonNode sample : intent.path("samples")) {
        samples
            .computeIfAbsent(
                SLOT.matcher(sample.asText())
                    .replaceAll(slot -> "{" + slots(intent).get(slot.group(1)) + "}"),
                any -> new ArrayList<>())
            .add(intent.path("name").asText());
      }
    }
    return samples;
  }

  private static Map<String, String> slots(JsonNode intent) {
    return StreamSupport.stream(intent.path("slots").spliterator(), false)
        .collect(
            Collectors.toMap(
                slot -> slot.path("name").asText(), slot -> slot.path("type").asText()));
  }

  private static List<String> wordings(JsonNode type) {
    List<String> wordings = new ArrayList<>();
    for (JsonNode value : type.path("values")) {
      wordings.add(value.at("/name/value").asText());
      value.at("/name/synonyms").forEach(synonym -> wordings.add(synonym.asText()));
    }
    return wordings;
  }

  private static List<String> names(JsonNode array) {
    return texts(array, "name");
  }

  private static List<String> texts(JsonNode array, String field) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.path(field).asText()));
    return texts;
  }
}
