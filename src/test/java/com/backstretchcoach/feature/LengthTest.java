package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.feature.food.Food;
import com.backstretchcoach.feature.food.FoodTable;
import com.backstretchcoach.feature.massage.MassageTool;
import com.backstretchcoach.feature.safety.Conditions;
import com.backstretchcoach.feature.stretch.StretchTopics;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.simulator.timeline.SyllableClock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The answer comes first and in a breath; what else is worth knowing is offered. */
class LengthTest {
  private static final Duration ANSWER = Duration.ofSeconds(12);
  private static final Duration IN_FULL = Duration.ofSeconds(25);
  private static final Duration OFFER = Duration.ofSeconds(5);
  private static final int SENTENCES = 2;
  private static final int VARIANTS = 2;

  /** What is asked for in full: the steps, the list of cautions, and the list of foods. */
  private static final Set<String> FULL_ANSWERS =
      Set.of("Lie on your back on", "Ask a doctor first w", "Each has more than 2");

  static Stream<List<String>> questions() {
    List<String> foods =
        FoodTable.in(Language.of(Language.DEFAULT_LOCALE)).all().stream().map(Food::name).toList();
    List<String> times = List.of("PT3H", "P2D", "P5D", "P5W");
    List<String> lengths = List.of("PT15M", "PT1H", "PT50M", "PT2H", "PT3H", "PT1M", "P2D", "x");
    List<String> therapies = List.of("cold", "heat");
    return Stream.of(
            Stream.of(
                    "HotOrColdIntent",
                    "SwitchToHeatIntent",
                    "TherapyTimingIntent",
                    "TherapyHowIntent",
                    "TherapyTimerIntent",
                    "NutritionIntent",
                    "DangerSignIntent",
                    "CausesIntent",
                    "PreventionIntent",
                    "KnotIntent",
                    "EvidenceIntent",
                    "StretchAdviceIntent",
                    "StretchFeelIntent",
                    "CautionIntent",
                    "MassageIntent")
                .map(List::of),
            each("TherapyTimingIntent", "therapy", therapies),
            each("TherapyHowIntent", "therapy", therapies),
            each("SwitchToHeatIntent", "elapsed", times),
            each("HotOrColdIntent", "elapsed", times),
            therapies.stream()
                .flatMap(therapy ->
                    Stream.of(
                            each("HotOrColdIntent", "elapsed", times),
                            each("TherapyTimingIntent", "duration", lengths),
                            each("TherapyTimerIntent", "duration", lengths))
                        .flatMap(asked -> asked)
                        .map(asked -> with(asked, "therapy", therapy))),
            each("TherapyTimingIntent", "duration", lengths),
            each("TherapyTimerIntent", "duration", lengths),
            each("FoodIntent", "food", foods),
            each(
                "FoodIntent", "food", List.of("dragon fruit", "a b c d e f g h i j k l m n o p q")),
            foods.stream()
                .flatMap(food ->
                    each("FoodIntent", "food", foods).map(asked -> with(asked, "otherFood", food))),
            each("FoodIntent", "food", foods)
                .map(asked -> with(asked, "otherFood", "dragon fruit")),
            Conditions.load().all().stream()
                .map(condition -> List.of("CautionIntent", "condition", condition.id())),
            foods.stream()
                .map(food -> List.of("CautionIntent", "condition", "kidney_disease", "food", food)),
            each("CautionIntent", "condition", List.of("gout")),
            each(
                "MassageIntent",
                "tool",
                Arrays.stream(MassageTool.values()).map(MassageTool::id).toList()),
            each(
                "StretchAdviceIntent",
                "topic",
                StretchTopics.load().all().stream().map(StretchTopics.StretchTopic::id).toList()))
        .flatMap(asked -> asked);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void anAnswerIsHeardOutInABreathAndSoIsEachPartThatIsOffered(List<String> asked) {
    String[] slots = asked.subList(1, asked.size()).toArray(String[]::new);
    for (int variant = 0; variant < VARIANTS; variant++) {
      AskedFeature person = new AskedFeature().inTurn(variant);
      Reply answer = person.ask(asked.getFirst(), slots);
      check(answer);
      while (AskedFeature.question(answer).filter(id -> id.startsWith("MORE_")).isPresent()) {
        answer = person.reply(true);
        check(answer);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void nobodyIsToldOfAnArticle(List<String> asked) {
    String[] slots = asked.subList(1, asked.size()).toArray(String[]::new);

    assertThat(AskedFeature.once(asked.getFirst(), slots).words()).doesNotContain("article");
  }

  /** Two foods at once are left out: they are many, and differ from those above by a word. */
  @ParameterizedTest
  @ValueSource(strings = {"en-GB", "en-CA", "en-AU", "en-IN"})
  void anAnswerIsAsShortInTheWordsOfAnotherCountry(String locale) {
    questions()
        .filter(asked -> !asked.contains("otherFood"))
        .forEach(asked -> {
          String[] slots = asked.subList(1, asked.size()).toArray(String[]::new);
          AskedFeature person = new AskedFeature().speaking(locale);
          Reply answer = person.ask(asked.getFirst(), slots);
          check(answer);
          while (AskedFeature.question(answer).filter(id -> id.startsWith("MORE_")).isPresent()) {
            answer = person.reply(true);
            check(answer);
          }
        });
  }

  private static void check(Reply answer) {
    String words = answer.words();
    boolean full = FULL_ANSWERS.stream().anyMatch(words::startsWith);
    SyllableClock clock = new SyllableClock();
    assertThat(clock.lengthOf(words)).as(words).isLessThanOrEqualTo(full ? IN_FULL : ANSWER);
    if (!full && !words.startsWith("Stop stretching.")) {
      assertThat(words.split("[.?](?= |$)")).as(words).hasSizeLessThanOrEqualTo(SENTENCES);
    }
    String offer = answer.followUp().map(FollowUp::ask).orElse("");
    assertThat(clock.lengthOf(offer)).as(offer).isLessThanOrEqualTo(OFFER);
    assertThat(words + " " + offer).doesNotContain("  ", "{", "null");
  }

  private static Stream<List<String>> each(String intent, String slot, List<String> values) {
    return values.stream().map(value -> List.of(intent, slot, value));
  }

  private static List<String> with(List<String> asked, String slot, String value) {
    return Stream.concat(asked.stream(), Stream.of(slot, value)).toList();
  }
}
