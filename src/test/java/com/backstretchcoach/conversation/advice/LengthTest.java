package com.backstretchcoach.conversation.advice;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.advice.Conditions;
import com.backstretchcoach.advice.Food;
import com.backstretchcoach.advice.FoodTable;
import com.backstretchcoach.advice.MassageTool;
import com.backstretchcoach.advice.PainPlace;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.FollowUp;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing goes on for long: 100 words are about 35 seconds. */
class LengthTest {
  private static final int MOST_WORDS = 100;

  static Stream<Answer> answers() {
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
                    "MassageIntent")
                .map(Asked::once),
            Stream.of("cold", "heat")
                .flatMap(therapy ->
                    Stream.of("TherapyTimingIntent", "TherapyHowIntent")
                        .map(intent -> Asked.once(intent, "therapy", therapy))),
            Stream.of("PT3H", "P2D", "P5D", "P5W")
                .map(ago -> Asked.once("HotOrColdIntent", "therapy", "heat", "elapsed", ago)),
            Stream.of("PT15M", "PT1H", "PT50M", "P2D")
                .map(length -> Asked.once("TherapyTimerIntent", "duration", length)),
            FoodTable.load().all().stream()
                .map(Food::name)
                .map(name -> Asked.once("FoodIntent", "food", name, "otherFood", "salmon")),
            FoodTable.load().all().stream()
                .map(Food::name)
                .map(name -> Asked.once("FoodIntent", "food", name)),
            Conditions.load().all().stream()
                .map(condition -> Asked.once("CautionIntent", "condition", condition.id())),
            Arrays.stream(MassageTool.values())
                .map(tool -> Asked.once("MassageIntent", "tool", tool.id())),
            Arrays.stream(PainPlace.values())
                .map(place -> Asked.once("PainIntent", "place", place.id())))
        .flatMap(answers -> answers);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerIsHeardOutInHalfAMinuteOrSo(Answer answer) {
    String whole = answer.spoken() + " " + answer.followUp().map(FollowUp::ask).orElse("");

    assertThat(whole.strip().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    assertThat(whole).doesNotContain("  ", "{", "null");
  }
}
