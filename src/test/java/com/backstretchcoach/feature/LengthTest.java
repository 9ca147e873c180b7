package com.backstretchcoach.feature;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.feature.food.Food;
import com.backstretchcoach.feature.food.FoodTable;
import com.backstretchcoach.feature.massage.MassageTool;
import com.backstretchcoach.feature.safety.Conditions;
import com.backstretchcoach.feature.safety.PainPlace;
import com.backstretchcoach.language.Language;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing goes on for long: 100 words are about 35 seconds. */
class LengthTest {
  private static final int MOST_WORDS = 100;

  static Stream<Reply> answers() {
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
                .map(AskedFeature::once),
            Stream.of("cold", "heat")
                .flatMap(therapy ->
                    Stream.of("TherapyTimingIntent", "TherapyHowIntent")
                        .map(intent -> AskedFeature.once(intent, "therapy", therapy))),
            Stream.of("PT3H", "P2D", "P5D", "P5W")
                .map(
                    ago -> AskedFeature.once("HotOrColdIntent", "therapy", "heat", "elapsed", ago)),
            Stream.of("PT15M", "PT1H", "PT50M", "P2D")
                .map(length -> AskedFeature.once("TherapyTimerIntent", "duration", length)),
            FoodTable.in(Language.of(Language.DEFAULT_LOCALE)).all().stream()
                .map(Food::name)
                .map(name -> AskedFeature.once("FoodIntent", "food", name, "otherFood", "salmon")),
            FoodTable.in(Language.of(Language.DEFAULT_LOCALE)).all().stream()
                .map(Food::name)
                .map(name -> AskedFeature.once("FoodIntent", "food", name)),
            Conditions.load().all().stream()
                .map(condition -> AskedFeature.once("CautionIntent", "condition", condition.id())),
            Arrays.stream(MassageTool.values())
                .map(tool -> AskedFeature.once("MassageIntent", "tool", tool.id())),
            Arrays.stream(PainPlace.values())
                .map(place -> AskedFeature.once("PainIntent", "place", place.id())))
        .flatMap(answers -> answers);
  }

  @ParameterizedTest
  @MethodSource("answers")
  void anAnswerIsHeardOutInHalfAMinuteOrSo(Reply answer) {
    String whole = answer.words() + " " + answer.followUp().map(FollowUp::ask).orElse("");

    assertThat(whole.strip().split("\\s+")).hasSizeLessThanOrEqualTo(MOST_WORDS);
    assertThat(whole).doesNotContain("  ", "{", "null");
  }
}
