package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who answers. */
class RouterTest {
  private static final Question TEA =
      Question.of("TEA", says("Here is your tea."), says("No tea, then."))
          .askedAgain("more.again")
          .hearing((turn, amount) ->
              amount.number().stream()
                  .filter(cups -> cups > 0)
                  .mapToObj(cups -> Reply.say(turn, cups + " cups."))
                  .findFirst());
  private static final Question CAKE =
      Question.of("CAKE", turn -> Reply.say(turn, "Cake is about " + turn.asked() + "."))
          .offeringMore();
  private static final Question PLAIN = Question.of("PLAIN", says("Plainly yes."));
  private static final Question UNSURE =
      PLAIN.withId("UNSURE").whenUnsure(says("Then ask a doctor."));

  /** Answers one intent of its own, and whatever it is told to. */
  private record Fake(Map<Intent, Topic> intents, Optional<Topic> consented) implements Feature {
    @Override
    public List<Question> questions() {
      return List.of(TEA, CAKE, PLAIN, UNSURE);
    }

    @Override
    public Map<String, Topic> touches() {
      return Map.of("knot", says("You touched it."));
    }

    @Override
    public Optional<Topic> consent(String token, boolean given) {
      return consented.filter(any -> token.equals("mine"));
    }
  }

  private final Router router =
      router(
          new Fake(
              Map.of(
                  Intent.KNOT, says("A knot is a tight spot."),
                  Intent.FALLBACK, says("You can say ready."),
                  Intent.REPEAT, says("There is nothing to repeat.")),
              Optional.of(says("Thank you for telling."))));

  private static Router router(Feature... features) {
    return new Router(
        new FakeActivity(),
        Question.of("GO_ON", says("On we go."), says("Then we stop here.")),
        List.of(features));
  }

  @Test
  void whatAFeatureAnswersHasAnAnswer() {
    assertThat(router.answers(Intent.KNOT)).isTrue();
    assertThat(router.answers(Intent.FOOD)).isFalse();
  }

  @ParameterizedTest
  @EnumSource(names = {"YES", "NO", "DONT_KNOW", "MORE"})
  void anAnswerToAQuestionNeedsNoFeature(Intent intent) {
    assertThat(router.answers(intent)).isTrue();
  }

  @Test
  void twoFeaturesCannotClaimTheSameIntent() {
    Fake one = new Fake(Map.of(Intent.KNOT, says("One.")), Optional.empty());

    assertThatThrownBy(() -> router(one, one))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("KNOT");
  }

  @Test
  void theActivityOpensBeginsAndHearsThatItsSoundWasLost() {
    Turn turn = turn(Intent.FALLBACK, Turns.start());

    assertThat(Turns.spoken(router.open(turn))).isEqualTo("opened");
    assertThat(Turns.spoken(router.begin(turn))).isEqualTo("begun");
    assertThat(Turns.spoken(router.soundLost(turn))).isEqualTo("sound lost");
  }

  @Test
  void whereNoQuestionIsOpenYesAndNoAreTheActivitys() {
    assertThat(answer(Intent.YES, Turns.start())).isEqualTo("On we go. Anything else?");
    assertThat(answer(Intent.NO, Turns.start())).isEqualTo("Then we stop here. Anything else?");
  }

  @Test
  void yesNoAndANumberAnswerTheQuestionThatIsOpen() {
    assertThat(answer(Intent.YES, asked("TEA"))).startsWith("Here is your tea.");
    assertThat(answer(Intent.NO, asked("TEA"))).startsWith("No tea, then.");
    assertThat(
            Turns.spoken(
                router.answer(Turns.of(Intent.AMOUNT, Map.of("number", "2"), asked("TEA")))))
        .startsWith("2 cups.");
  }

  @Test
  void aNumberThatDoesNotAnswerItIsTakenAsAnyIntent() {
    assertThat(
            Turns.spoken(
                router.answer(Turns.of(Intent.AMOUNT, Map.of("number", "0"), asked("TEA")))))
        .doesNotContain("cups")
        .contains(Turns.of(Intent.AMOUNT, Map.of(), asked("TEA")).phrases().say("more.again"));
  }

  @Test
  void whereAQuestionHasNoNoTheActivitysIsMeant() {
    assertThat(answer(Intent.NO, asked("PLAIN"))).startsWith("Then we stop here.");
  }

  @Test
  void whereNothingCanBeDeclinedANoIsNotUnderstood() {
    Router plain =
        new Router(
            new FakeActivity(),
            PLAIN,
            List.of(
                new Fake(Map.of(Intent.FALLBACK, says("You can say ready.")), Optional.empty())));

    assertThat(Turns.spoken(plain.answer(turn(Intent.NO, Turns.start()))))
        .startsWith("You can say ready.");
  }

  @Test
  void notToKnowIsANoUnlessTheQuestionIsCarefulAboutIt() {
    assertThat(answer(Intent.DONT_KNOW, asked("TEA"))).startsWith("No tea, then.");
    assertThat(answer(Intent.DONT_KNOW, asked("PLAIN"))).startsWith("Then we stop here.");
    assertThat(answer(Intent.DONT_KNOW, asked("UNSURE"))).startsWith("Then ask a doctor.");
  }

  @Test
  void aQuestionIsAskedAgainAfterWhatWasSaidLast() {
    Conversation told = said(asked("TEA"), "Tea is warm.");
    String again = turn(Intent.REPEAT, told).phrases().say("more.again");

    assertThat(answer(Intent.REPEAT, told)).isEqualTo("Once more. Tea is warm. " + again);
  }

  @Test
  void whatMirroredTheBodyIsNotSaidAgain() {
    Conversation told = said(asked("TEA"), Said.NOT_KEPT);

    assertThat(answer(Intent.REPEAT, told))
        .isEqualTo(turn(Intent.REPEAT, told).phrases().say("more.again"));
  }

  @Test
  void whereTheQuestionIsNotAskedAgainAFeatureRepeats() {
    assertThat(answer(Intent.REPEAT, asked("PLAIN"))).startsWith("There is nothing to repeat.");
  }

  @Test
  void theSameAnswerTwiceBeginsWithSayingSo() {
    Conversation told = said(Turns.start(), "A knot is a tight spot.");

    assertThat(answer(Intent.KNOT, told)).startsWith("Once more. A knot is a tight spot.");
    assertThat(answer(Intent.KNOT, Turns.start())).startsWith("A knot is a tight spot.");
  }

  @Test
  void moreIsAYesToAnOfferThatIsOpen() {
    assertThat(answer(Intent.MORE, Turns.asked("CAKE", "sugar")))
        .startsWith("Cake is about sugar.");
  }

  @Test
  void moreIsAlsoAYesToTheOfferThatTheStretchWasPutBefore() {
    Conversation untold = untold(Turns.start(), "CAKE", "flour");

    assertThat(answer(Intent.MORE, untold)).startsWith("Cake is about flour.");
  }

  @Test
  void whatOffersNoMoreIsNoAnswerToMore() {
    Conversation tea = untold(Turns.start(), "TEA", "milk");

    assertThat(answer(Intent.MORE, tea))
        .startsWith(turn(Intent.MORE, tea).phrases().say("more.nothing"));
  }

  @Test
  void whereAnotherQuestionIsOpenMoreIsNotUnderstood() {
    assertThat(answer(Intent.MORE, asked("TEA")))
        .contains(turn(Intent.MORE, asked("TEA")).phrases().say("more.again"));
  }

  @Test
  void anIntentThatNobodyAnswersIsNotUnderstood() {
    assertThat(answer(Intent.FOOD, Turns.start())).startsWith("You can say ready.");
  }

  @Test
  void whatIsUnderstoodBeginsTheCountOfMissesAnew() {
    Conversation missed = Turns.start().withSaid(Said.NOTHING.withMisses(2));

    assertThat(router.answer(turn(Intent.KNOT, missed)).conversation().said().misses()).isZero();
    assertThat(router.answer(turn(Intent.FALLBACK, missed)).conversation().said().misses())
        .isEqualTo(3);
  }

  @Test
  void aTouchOnTheScreenThatIsShownIsAnswered() {
    assertThat(touched("knot", 4, Turns.start())).startsWith("You touched it.");
    assertThat(touched("yes", 4, asked("TEA"))).startsWith("Here is your tea.");
    assertThat(touched("no", 4, asked("TEA"))).startsWith("No tea, then.");
    assertThat(touched("no", 4, Turns.start())).startsWith("Then we stop here.");
  }

  @ParameterizedTest
  @CsvSource({"knot, 3", "knot, 0", "nothing, 4"})
  void anyOtherTouchIsPassedOver(String action, int stamp) {
    assertThat(touched(action, stamp, Turns.start())).isEmpty();
  }

  @Test
  void beforeAnyScreenIsShownATouchIsPassedOver() {
    Turn turn = turn(Intent.FALLBACK, Turns.start());

    assertThat(router.touched(turn, Optional.of(new Touch("knot", 0))).script()).isEmpty();
    assertThat(router.touched(turn, Optional.empty()).script()).isEmpty();
  }

  @Test
  void whoAnswersAlexasOwnQuestionHearsTheFeatureThatHadItAsked() {
    assertThat(Turns.spoken(router.consented(turn(Intent.FALLBACK, Turns.start()), "mine", true)))
        .startsWith("Thank you for telling.");
    assertThat(Turns.spoken(router.consented(turn(Intent.FALLBACK, Turns.start()), "other", true)))
        .startsWith("You can say ready.");
  }

  private String answer(Intent intent, Conversation conversation) {
    return Turns.spoken(router.answer(turn(intent, conversation)));
  }

  private String touched(String action, int stamp, Conversation conversation) {
    Turn turn = turn(Intent.FALLBACK, conversation).withDisplay(new Display(true, false, 4));
    return Turns.spoken(router.touched(turn, Optional.of(new Touch(action, stamp))));
  }

  private static Turn turn(Intent intent, Conversation conversation) {
    return Turns.of(intent, Map.of(), conversation);
  }

  private static Topic says(String words) {
    return turn -> Reply.say(turn, words);
  }

  private static Conversation asked(String question) {
    return Turns.asked(question, "");
  }

  private static Conversation untold(Conversation conversation, String question, String about) {
    return conversation.withSaid(
        conversation.said().withUntold(Optional.of(new OpenQuestion(question, about))));
  }

  private static Conversation said(Conversation conversation, String words) {
    return conversation.withSaid(conversation.said().withLast(words));
  }
}
