package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.SlotType.Care;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where words go that arrived in a slot of another type. */
class SlotTypesTest {
  private static final SlotType FOOD =
      type("AMAZON.Food", Intent.FOOD, Map.of(Intent.FOOD, "food"), "banana");
  private static final SlotType TOOL =
      type("Tool", Intent.MASSAGE, Map.of(Intent.MASSAGE, "tool"), "tennis ball", "ice");
  private static final SlotType THERAPY =
      type(
          "Therapy",
          Intent.HOT_OR_COLD,
          Map.of(Intent.HOT_OR_COLD, "therapy", Intent.THERAPY_HOW, "pack"),
          "heat",
          "a pillow");
  private static final SlotType CONDITION =
      type("Condition", Intent.CAUTION, Map.of(Intent.CAUTION, "condition"), "diabetes", "kidneys")
          .caring(Care.WARNING);
  private static final SlotType SYMPTOM =
      type("Symptom", Intent.DANGER_SIGN, Map.of(Intent.DANGER_SIGN, "sign"), "numb", "kidneys")
          .caring(Care.SYMPTOM);

  private final SlotTypes types = new SlotTypes(Stream.of(FOOD, TOOL, THERAPY, CONDITION, SYMPTOM));

  @Test
  void wordsThatArriveInASlotOfAnotherTypeGoToTheIntentOfTheirOwn() {
    Turn turn = understood(Intent.FOOD, "food", SlotValue.of("heat"));

    assertThat(turn.intent()).isEqualTo(Intent.HOT_OR_COLD);
    assertThat(turn.slots())
        .isEqualTo(
            new Slots(Map.of("therapy", new SlotValue("heat", "id of heat", Optional.empty()))));
  }

  @Test
  void anArticleBeforeThemMakesNoDifference() {
    Turn turn = understood(Intent.FOOD, "food", SlotValue.of("the heat"));

    assertThat(turn.intent()).isEqualTo(Intent.HOT_OR_COLD);
    assertThat(turn.slots().id("therapy")).contains("id of heat");
  }

  @Test
  void anArticleMayBelongToThem() {
    assertThat(understood(Intent.FOOD, "food", SlotValue.of("a pillow")).slots().id("therapy"))
        .contains("id of a pillow");
  }

  @Test
  void wordsOfItsOwnTypeStay() {
    Turn heard = turn(Intent.MASSAGE, Map.of("tool", SlotValue.of("ice")));

    assertThat(types.understood(heard).intent()).isEqualTo(Intent.MASSAGE);
  }

  @Test
  void wordsThatNobodyKnowsStayAsTheyCame() {
    Turn heard = turn(Intent.FOOD, Map.of("food", SlotValue.of("a cloud")));

    assertThat(types.understood(heard)).isEqualTo(heard);
  }

  @Test
  void aSlotOfNoTypeStaysAsItCame() {
    Turn heard = turn(Intent.FOOD, Map.of("amount", SlotValue.of("heat")));

    assertThat(types.understood(heard)).isEqualTo(heard);
  }

  @Test
  void whatTheModelKnowsIsResolvedWhereAlexaDidNot() {
    Turn turn = understood(Intent.MASSAGE, "tool", SlotValue.of("tennis ball"));

    assertThat(turn.slots().byName().get("tool"))
        .isEqualTo(new SlotValue("tennis ball", "tennis ball", Optional.of("id of tennis ball")));
  }

  @Test
  void whatAlexaResolvedStaysAsSheHasIt() {
    SlotValue resolved = new SlotValue("tennis ball", "tennis ball", Optional.of("ball"));

    assertThat(understood(Intent.MASSAGE, "tool", resolved).slots().byName().get("tool"))
        .isEqualTo(resolved);
  }

  @Test
  void aValueOfOurModelThatAlexaFoundIsOneWhateverItsWords() {
    SlotValue resolved = new SlotValue("heat", "heat", Optional.of("hot_pack"));

    assertThat(understood(Intent.MASSAGE, "tool", resolved).intent()).isEqualTo(Intent.MASSAGE);
  }

  @Test
  void aValueOfAlexasOwnTypeIsLeftUnresolved() {
    SlotValue banana = SlotValue.of("banana");

    assertThat(understood(Intent.FOOD, "food", banana).slots().byName().get("food"))
        .isEqualTo(banana);
  }

  @Test
  void ofAFoodThatAlexaFoundAndWeDoNotKnowSheMayBeWrong() {
    SlotValue resolved = new SlotValue("heat", "heat", Optional.of("heat"));

    assertThat(understood(Intent.FOOD, "food", resolved).intent()).isEqualTo(Intent.HOT_OR_COLD);
  }

  @Test
  void besideASlotThatMakesSenseWordsStay() {
    Turn turn =
        types.understood(
            turn(
                Intent.MASSAGE,
                Map.of("tool", SlotValue.of("tennis ball"), "other", SlotValue.of("heat"))));

    assertThat(turn.intent()).isEqualTo(Intent.MASSAGE);
  }

  @Test
  void besideASlotThatMakesSenseAWarningGoesOnItsWay() {
    SlotTypes both =
        new SlotTypes(
            Stream.of(
                type("Tool", Intent.MASSAGE, Map.of(Intent.MASSAGE, "tool"), "tennis ball"),
                type(
                    "Place",
                    Intent.KNOT,
                    Map.of(Intent.MASSAGE, "place", Intent.KNOT, "at"),
                    "hip"),
                THERAPY,
                CONDITION));
    Map<String, SlotValue> ball = Map.of("tool", SlotValue.of("tennis ball"));

    assertThat(both.understood(turn(Intent.MASSAGE, with(ball, "place", "diabetes"))).intent())
        .isEqualTo(Intent.CAUTION);
    assertThat(both.understood(turn(Intent.MASSAGE, with(ball, "place", "heat"))).intent())
        .isEqualTo(Intent.MASSAGE);
  }

  @Test
  void whatIsHeardAsASymptomGoesOnlyToAnotherWarning() {
    assertThat(understood(Intent.DANGER_SIGN, "sign", SlotValue.of("heat")).intent())
        .isEqualTo(Intent.DANGER_SIGN);
    assertThat(understood(Intent.DANGER_SIGN, "sign", SlotValue.of("diabetes")).intent())
        .isEqualTo(Intent.CAUTION);
  }

  @Test
  void ofTwoThatKnowTheWordsTheGraverWarningHasThem() {
    assertThat(understood(Intent.FOOD, "food", SlotValue.of("kidneys")).intent())
        .isEqualTo(Intent.DANGER_SIGN);
  }

  @Test
  void ofTwoSlotsThatMakeNoSenseTheFirstByNameIsPassedOn() {
    SlotTypes two =
        new SlotTypes(
            Stream.of(
                type("AMAZON.Food", Intent.FOOD, Map.of(Intent.FOOD, "a"), "banana"),
                type(
                    "Drink",
                    Intent.NUTRITION,
                    Map.of(Intent.FOOD, "b", Intent.NUTRITION, "c"),
                    "tea"),
                TOOL,
                THERAPY));

    assertThat(
            two.understood(
                    turn(
                        Intent.FOOD,
                        Map.of("b", SlotValue.of("tennis ball"), "a", SlotValue.of("heat"))))
                .intent())
        .isEqualTo(Intent.HOT_OR_COLD);
    assertThat(
            two.understood(
                    turn(
                        Intent.FOOD,
                        Map.of("a", SlotValue.of("tennis ball"), "b", SlotValue.of("heat"))))
                .intent())
        .isEqualTo(Intent.MASSAGE);
  }

  private Turn understood(Intent intent, String slot, SlotValue value) {
    return types.understood(turn(intent, Map.of(slot, value)));
  }

  private static Turn turn(Intent intent, Map<String, SlotValue> slots) {
    return Turns.of(intent, new Slots(slots), Turns.start());
  }

  private static Map<String, SlotValue> with(
      Map<String, SlotValue> slots, String name, String words) {
    Map<String, SlotValue> all = new HashMap<>(slots);
    all.put(name, SlotValue.of(words));
    return all;
  }

  private static SlotType type(
      String name, Intent home, Map<Intent, String> slots, String... words) {
    return SlotType.of(name, home, slots)
        .knowing((language, heard) ->
            Stream.of(words).filter(heard::equals).map("id of "::concat).findFirst());
  }
}
