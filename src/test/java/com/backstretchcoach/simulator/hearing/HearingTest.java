package com.backstretchcoach.simulator.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type is understood as what they mean. */
class HearingTest {
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");

  /**
   * Nine in ten were understood when first heard; the model has since learnt from the others, never
   * word for word.
   */
  private static final double UNDERSTOOD_AT_LEAST = 0.95;

  private static final double UNDERSTOOD_AT_FIRST = 0.9;

  private static final double REFUSED_AT_LEAST = 0.75;

  /** Sentences that are not samples of the model. */
  private static final List<String> HELD_OUT =
      List.of(
          "held-out.csv",
          "held-out-2.csv",
          "held-out-3.csv",
          "held-out-4.csv",
          "held-out-5.csv",
          "held-out-6.csv",
          "danger.csv",
          "denials.csv");

  private static final Set<String> WARNINGS =
      Set.of("DangerSignIntent", "PainIntent", "CautionIntent");

  private static final Set<String> ONWARD =
      Set.of(
          "ReadyIntent",
          "StartStretchIntent",
          "AMAZON.NextIntent",
          "AMAZON.ResumeIntent",
          "AMAZON.StartOverIntent",
          "AMAZON.YesIntent");

  /** A Sunday. */
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 22, 10, 0, 0, 0, ZoneId.of("America/New_York"));

  private static Hearing hearing;

  @BeforeAll
  static void readModel() throws IOException {
    hearing = Hearing.fromModel(MODEL, HearingWords.of("en-US").orElseThrow());
  }

  static Stream<Expectation> utterances() throws IOException {
    return Expectation.read("utterances.csv").stream();
  }

  @ParameterizedTest
  @MethodSource("utterances")
  void understandsEachThingPeopleAskFor(Expectation expected) {
    Recognition heard = hear(expected.utterance());
    assertThat(heard.intent()).isEqualTo(expected.intent());
    assertThat(Expectation.filled(heard)).containsExactlyInAnyOrderEntriesOf(expected.slots());
  }

  @Test
  void understandsMostOfWhatStrangersSay() throws IOException {
    List<Expectation> heldOut = Expectation.read("held-out.csv");
    List<String> missed = new ArrayList<>();
    for (Expectation expected : heldOut) {
      Recognition heard = hear(expected.utterance());
      if (!heard.intent().equals(expected.intent())
          || !Expectation.filled(heard).entrySet().containsAll(expected.slots().entrySet())) {
        missed.add(expected.utterance() + " -> " + heard);
      }
    }
    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(300);
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - UNDERSTOOD_AT_LEAST) * heldOut.size()));
  }

  /** Written before the model learnt any of these ways to speak; seven in ten were understood. */
  @Test
  void understandsMostOfWhatOlderPeopleSay() throws IOException {
    List<Expectation> heldOut = Expectation.read("held-out-2.csv");
    List<String> missed =
        heldOut.stream()
            .filter(expected -> !isUnderstood(expected))
            .map(expected -> expected.utterance() + " -> " + hear(expected.utterance()))
            .toList();
    assertThat(heldOut).hasSizeGreaterThanOrEqualTo(250);
    assertThat(missed).hasSizeLessThanOrEqualTo((int) ((1 - UNDERSTOOD_AT_LEAST) * heldOut.size()));
  }

  /** Written after the model had learnt; nine in ten were understood when first heard. */
  @Test
  void understandsMostOfWhatItHasNeverLearntFrom() throws IOException {
    assertUnderstood("held-out-3.csv", UNDERSTOOD_AT_FIRST);
  }

  /**
   * Written by somebody who had seen nothing of the model. Of the first half 91 in a hundred were
   * understood when it was heard first, and so of the second; of the second, 95 after the model had
   * learnt from the first. It has since learnt from both.
   */
  @Test
  void understandsMostOfWhatAWriterSaysWhoHasNotSeenTheModel() throws IOException {
    assertUnderstood("held-out-4.csv", UNDERSTOOD_AT_LEAST);
  }

  /**
   * Held out by who then widened the model: 45 of 60 were understood before it was widened, 49
   * after, with these unseen. It has since learnt from the others, never word for word.
   */
  @Test
  void understandsMostOfWhatWasHeldOutBeforeTheModelWasWidened() throws IOException {
    assertUnderstood("held-out-5.csv", UNDERSTOOD_AT_FIRST);
  }

  /**
   * Written by another who had seen nothing of the model: 95 in a hundred were understood when they
   * were heard first. It has since learnt from the others, never word for word.
   */
  @Test
  void understandsMostOfWhatASecondWriterSaysWhoHasNotSeenTheModel() throws IOException {
    assertUnderstood("held-out-6.csv", UNDERSTOOD_AT_LEAST);
  }

  static Stream<Expectation> whatHasToBeHeard() throws IOException {
    return Stream.concat(
        Expectation.read("danger.csv").stream(), Expectation.read("denials.csv").stream());
  }

  /** A danger sign that is missed, and a no that is heard as a yes, send somebody on. */
  @ParameterizedTest
  @MethodSource("whatHasToBeHeard")
  void aDangerSignAndADenialAreHeardInWhateverWords(Expectation expected) {
    assertThat(hear(expected.utterance()).intent()).isEqualTo(expected.intent());
  }

  @Test
  void whoSaysIWillIsNotIll() {
    assertThat(hear("I will say yes").intent()).isEqualTo("AMAZON.YesIntent");
    assertThat(hear("I'm feeling ill").intent()).isEqualTo("PainIntent");
  }

  @ParameterizedTest
  @CsvSource({
    "pause the timer would you,PauseTimerIntent",
    "start the fifteen minute ice timer would you,TherapyTimerIntent",
    "go back to the other leg if you don't mind,AMAZON.PreviousIntent",
    "say that again for me if you can,AMAZON.RepeatIntent"
  })
  void politenessAtTheEndIsNotWhatIsMeant(String utterance, String intent) {
    assertThat(hear(utterance).intent()).isEqualTo(intent);
  }

  /** What is none of the coach's business; a food by its name is taken for a question about it. */
  @Test
  void refusesMostOfWhatIsNoneOfItsBusiness() throws IOException {
    assertUnderstood("out-of-scope.csv", REFUSED_AT_LEAST);
  }

  private static void assertUnderstood(String file, double least) throws IOException {
    List<Expectation> expected = Expectation.read(file);
    assertThat(expected.stream().filter(HearingTest::isUnderstood))
        .hasSizeGreaterThanOrEqualTo((int) (least * expected.size()));
  }

  private static boolean isUnderstood(Expectation expected) {
    Recognition heard = hear(expected.utterance());
    return heard.intent().equals(expected.intent())
        && Expectation.filled(heard).entrySet().containsAll(expected.slots().entrySet());
  }

  /** Every warning in any set of sentences, and every word for a condition. */
  private static List<String> warnings() throws IOException {
    return Stream.concat(
            HELD_OUT.stream()
                .flatMap(HearingTest::expectations)
                .filter(expected -> WARNINGS.contains(expected.intent()))
                .map(Expectation::utterance),
            InteractionModel.read(MODEL).types().stream()
                .filter(type -> type.name().equals("CONDITION"))
                .flatMap(type -> type.values().stream())
                .flatMap(value -> value.wordings().stream())
                .map(words -> "I have " + words))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s",
        "I'm ready but %s",
        "next but %s",
        "let's start but %s",
        "yes go on but %s",
        "okay %s",
        "%s but I'm ready",
        "%s let's carry on",
        "%s next please"
      })
  void nobodyIsSentOnWhoSpeaksOfDangerPainOrACondition(String mix) throws IOException {
    List<String> sentOn =
        warnings().stream()
            .map(warning -> mix.formatted(warning))
            .filter(said -> ONWARD.contains(hear(said).intent()))
            .toList();
    assertThat(sentOn).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I'm sitting", "I'm sitting down", "I'm in a chair", "I've lost my place"})
  void dangerNeedsItsWords(String utterance) {
    assertThat(hear(utterance).intent())
        .isNotIn("DangerSignIntent", "AMAZON.StopIntent", "ReadyIntent");
  }

  /** People travel, and so do films: a number for help is understood in every country. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "should I call nine one one",
        "should I ring nine nine nine",
        "do I need to call triple zero",
        "should I call one one two"
      })
  void aNumberForHelpMeansDanger(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("DangerSignIntent");
  }

  @Test
  void aPlaceOfPainIsNotPainDownTheLeg() {
    assertHeard("left leg hurts", "PainIntent", Map.of("place", "leg"));
    assertHeard("the pain goes down my leg", "PainIntent", Map.of("place", "down_leg"));
  }

  @Test
  void whoAsksForHelpInPainIsHeardAsInPain() {
    assertHeard("my knee hurts can you help", "PainIntent", Map.of("place", "knee"));
  }

  @Test
  void oneTimeOfAReminderIsNotWhenTheDayBegins() {
    assertHeard("remind me at eight in the morning", "SetReminderIntent", Map.of("at", "08:00"));
    assertHeard(
        "remind me from eight to nine",
        "SetReminderIntent",
        Map.of("from", "08:00", "until", "09:00"));
  }

  @Test
  void noThanksIsNotGoodbye() {
    assertHeard("no thank you", "AMAZON.NoIntent", Map.of());
    assertHeard("thank you", "AMAZON.StopIntent", Map.of());
  }

  @Test
  void whatStrangersSayIsNotInTheModel() throws IOException {
    List<List<String>> samples =
        InteractionModel.read(MODEL).intents().stream()
            .flatMap(intent -> intent.samples().stream())
            .map(Tokens::of)
            .toList();
    assertThat(HELD_OUT.stream().flatMap(HearingTest::expectations))
        .noneMatch(expected -> samples.contains(Tokens.of(expected.utterance())));
  }

  private static Stream<Expectation> expectations(String name) {
    try {
      return Expectation.read(name).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<String> dangerSigns() {
    return HELD_OUT.stream()
        .flatMap(HearingTest::expectations)
        .filter(expected -> expected.intent().equals("DangerSignIntent"))
        .map(Expectation::utterance);
  }

  @ParameterizedTest
  @MethodSource("dangerSigns")
  void neverMissesADangerSign(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("DangerSignIntent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop",
        "STOP!",
        "stop stop",
        "Alexa, stop.",
        "okay stop",
        "no no stop",
        "please stop it",
        "that's enough, stop",
        "stop I need to go",
        "um stop",
        "shut up",
        "I'm done, goodbye",
        "wait stop",
        "stop, that hurts"
      })
  void stopWinsOverEverything(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("AMAZON.StopIntent");
  }

  @Test
  void stopCountingIsAboutTheCount() {
    assertHeard("stop counting", "CountStyleIntent", Map.of("style", "quiet"));
  }

  @Test
  void rightMayBeAgreementOrASide() {
    assertHeard("that's right", "AMAZON.YesIntent", Map.of());
    assertHeard("the right one", "FirstSideIntent", Map.of("side", "right"));
    assertHeard("right", "FirstSideIntent", Map.of("side", "right"));
    assertHeard("skip the right one", "SkipSideIntent", Map.of("side", "right"));
    assertHeard("is that right", "StretchFeelIntent", Map.of());
  }

  @Test
  void leftMayBeASideOrWhatRemains() {
    assertHeard("how many left", "WhereAmIIntent", Map.of());
    assertHeard("is this the left leg", "WhereAmIIntent", Map.of());
    assertHeard("start with the left", "FirstSideIntent", Map.of("side", "left"));
    assertHeard("leave out the left", "SkipSideIntent", Map.of("side", "left"));
  }

  @Test
  void backMayBeABodyPartOrTheWayWeCame() {
    assertHeard("go back", "AMAZON.PreviousIntent", Map.of());
    assertHeard("I'm back", "AMAZON.ResumeIntent", Map.of());
    assertHeard("I'm on my back", "ReadyIntent", Map.of());
    assertHeard("my back hurts", "PainIntent", Map.of("place", "back"));
    assertHeard("put the left leg back in", "BothSidesIntent", Map.of("side", "left"));
  }

  @Test
  void holdMayBeAPauseOrTheStretch() {
    assertHeard("hold on", "AMAZON.PauseIntent", Map.of());
    assertHeard("hold on a second", "AMAZON.PauseIntent", Map.of());
    assertHeard("hold it longer", "ChangeHoldIntent", Map.of("direction", "longer"));
    assertHeard("hold for ten seconds", "ChangeHoldIntent", Map.of("duration", "PT10S"));
    assertHeard("how long should I hold it", "StretchAdviceIntent", Map.of());
  }

  @Test
  void fifteenIsNotFifty() {
    assertHeard(
        "fifteen minutes for the ice",
        "TherapyTimerIntent",
        Map.of("duration", "PT15M", "therapy", "cold"));
    assertHeard(
        "fifty minutes for the ice",
        "TherapyTimerIntent",
        Map.of("duration", "PT50M", "therapy", "cold"));
    assertHeard("make it thirteen", "ChangeHoldIntent", Map.of("seconds", "13"));
    assertHeard("make it thirty", "ChangeHoldIntent", Map.of("seconds", "30"));
  }

  @Test
  void notLikePainIsNoPain() {
    assertHeard("it's pulling but not like pain", "StretchFeelIntent", Map.of());
    assertHeard("it doesn't hurt, it just pulls", "StretchFeelIntent", Map.of());
  }

  @Test
  void havingAColdIsNotAboutIce() {
    assertHeard("I have a cold", "AMAZON.HelpIntent", Map.of());
  }

  @Test
  void halfMayBeAnHourOrTheHold() {
    assertHeard("set a timer for half an hour", "TherapyTimerIntent", Map.of("duration", "PT30M"));
    assertHeard("count halfway", "CountStyleIntent", Map.of("style", "halfway"));
  }

  @Test
  void aTimerIsNotAReminderAndNotAQuestion() {
    assertHeard("time the ice", "TherapyTimerIntent", Map.of("therapy", "cold"));
    assertHeard("how long do I ice it", "TherapyTimingIntent", Map.of("therapy", "cold"));
    assertHeard("remind me to stretch in an hour", "SetReminderIntent", Map.of());
    assertHeard("remind me to take the ice off", "TherapyTimerIntent", Map.of("therapy", "cold"));
  }

  @Test
  void answersToWhenItHappenedNeedNoSentence() {
    assertHeard("yesterday", "HotOrColdIntent", Map.of("injuryDate", "2026-11-21"));
    assertHeard("2 days ago", "HotOrColdIntent", Map.of("elapsed", "P2D"));
    assertHeard("on thursday", "HotOrColdIntent", Map.of("injuryDate", "2026-11-26"));
    assertHeard("this morning", "HotOrColdIntent", Map.of("recently", "today"));
    assertHeard("no it's just stiff", "HotOrColdIntent", Map.of("recently", "no_injury"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"30 seconds", "thirty seconds", "Thirty seconds, please.", "30s", "30 sec"})
  void aHoldMayBeTypedAnyWay(String utterance) {
    assertHeard(utterance, "AmountIntent", Map.of("duration", "PT30S"));
  }

  @Test
  void foodsNobodyListedAreStillFoods() {
    assertHeard("is rutabaga any good", "FoodIntent", Map.of("food", "rutabaga"));
    assertHeard(
        "which has more potassium cassava or banana",
        "FoodIntent",
        Map.of("food", "cassava", "otherFood", "banana"));
    assertHeard("is heat any good", "HotOrColdIntent", Map.of("therapy", "heat"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my left leg is numb",
        "I can't reach my knee",
        "I can't feel the stretch",
        "I can't hold it that long",
        "my knee hurts",
        "it hurts a bit",
        "I'm on the floor"
      })
  void anOrdinaryTroubleIsNoDangerSign(String utterance) {
    assertThat(hear(utterance).intent()).isNotIn("DangerSignIntent", "AMAZON.FallbackIntent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "my leg is going numb",
        "my left leg is numb",
        "my right leg went numb",
        "my leg fell asleep",
        "one leg is numb"
      })
  void aNumbLegIsMoreThanAPainInTheBack(String utterance) {
    assertHeard(utterance, "PainIntent", Map.of("place", "leg", "kind", "numb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"my foot fell asleep", "my foot is going numb"})
  void aNumbFootIsMoreThanAPainInTheBack(String utterance) {
    assertHeard(utterance, "PainIntent", Map.of("place", "below_knee", "kind", "numb"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"it hurts on the right side", "my left side hurts", "it hurts on my right"})
  void painOnASideIsNoWishToBeginThere(String utterance) {
    assertHeard(utterance, "PainIntent", Map.of());
  }

  @Test
  void countingCanBeTurnedBackOn() {
    assertHeard("count again", "CountStyleIntent", Map.of("style", "every_second"));
    assertHeard("start counting again", "CountStyleIntent", Map.of("style", "every_second"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"i feel dizzy", "i'm getting lightheaded", "i feel sick"})
  void whoFeelsUnwellIsToldToLetGo(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("PainIntent");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "i can't get up",
        "i can't get up off the floor",
        "i was in a car accident yesterday should i use ice",
        "i had a car crash last week ice or heat"
      })
  void aDangerSignWinsOverTheQuestionBesideIt(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("DangerSignIntent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"i'm not ready", "not ready", "i'm not ready yet", "no i'm not ready"})
  void notReadyIsNotReady(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("AMAZON.PauseIntent");
  }

  @ParameterizedTest
  @ValueSource(strings = {"not sure", "i'm not so sure", "i can't remember", "no idea"})
  void notSureIsNotYes(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("DontKnowIntent");
  }

  @Test
  void moreSecondsAreADifference() {
    assertHeard(
        "ten more seconds", "ChangeHoldIntent", Map.of("seconds", "10", "direction", "longer"));
    assertHeard(
        "add five seconds", "ChangeHoldIntent", Map.of("duration", "PT5S", "direction", "longer"));
    assertHeard(
        "ten seconds longer",
        "ChangeHoldIntent",
        Map.of("duration", "PT10S", "direction", "longer"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "can i sleep on the heating pad",
        "can i sleep with the ice on",
        "is it okay to fall asleep on the heating pad"
      })
  void sleepingOnAPackIsAboutHowToUseIt(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("TherapyHowIntent");
  }

  @Test
  void aSlipOfTheKeyboardIsForgiven() {
    assertHeard("set a timmer for the ice", "TherapyTimerIntent", Map.of("therapy", "cold"));
    assertHeard("strech my back", "StartStretchIntent", Map.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "?!",
        "xyzzy plugh",
        "what is the weather tomorrow",
        "tell me a story",
        "12345678901234567890"
      })
  void whatHasNothingToDoWithBacksIsNotUnderstood(String utterance) {
    assertThat(hear(utterance).intent()).isEqualTo("AMAZON.FallbackIntent");
  }

  @Test
  void unfilledSlotsAreThereWithoutAValue() {
    Recognition heard = hear("hot or cold");
    assertThat(heard.slots()).containsOnlyKeys("therapy", "injuryDate", "elapsed", "recently");
    assertThat(heard.slots().values()).allMatch(slot -> slot.value() == null);
  }

  @Test
  void aSynonymIsResolvedToItsValue() {
    HeardSlot therapy = hear("should I use frozen peas").slots().get("therapy");
    assertThat(therapy.value()).isEqualTo("frozen peas");
    assertThat(therapy.resolution()).contains(new Resolution("THERAPY", "ice", "cold"));
  }

  private static void assertHeard(String utterance, String intent, Map<String, String> slots) {
    Recognition heard = hear(utterance);
    assertThat(heard.intent()).as(utterance).isEqualTo(intent);
    assertThat(Expectation.filled(heard)).as(utterance).containsExactlyInAnyOrderEntriesOf(slots);
  }

  private static Recognition hear(String utterance) {
    return hearing.hear(utterance, NOW);
  }
}
