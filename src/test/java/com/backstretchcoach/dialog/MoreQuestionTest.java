package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A long text is told in parts, each after a yes. */
class MoreQuestionTest {
  private static final MoreQuestion MORE =
      new MoreQuestion("MORE_STRETCH", List.of("stretch_advice."), MoreQuestion.NONE);

  @Test
  void theAnswerComesFirstAndThenAnOffer() {
    Reply reply = MORE.say(turn(""), "stretch_advice.steps");

    assertThat(reply.words()).isEqualTo(text("stretch_advice.steps.say"));
    assertThat(reply.followUp().orElseThrow().open())
        .isEqualTo(new OpenQuestion("MORE_STRETCH", "stretch_advice.steps.more"));
    assertThat(reply.followUp().orElseThrow().ask())
        .isEqualTo(text("stretch_advice.steps.more.offer"));
  }

  @Test
  void yesTellsTheNextPart() {
    assertThat(MORE.question().yes().answer(turn("stretch_advice.steps.more")).words())
        .isEqualTo(text("stretch_advice.steps.more.say"));
  }

  @Test
  void noDropsIt() {
    assertThat(MORE.question().no().orElseThrow().answer(turn("stretch_advice.steps.more")).words())
        .isEqualTo(text("more.declined"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "food.nutrition",
        "stretch_advice.",
        "stretch_advice.steps",
        "MASSAGE",
        "../x"
      })
  void aSessionThatWasTamperedWithHearsNothingElse(String asked) {
    String words = MORE.question().yes().answer(turn(asked)).words();

    assertThat(words)
        .isEqualTo(
            asked.equals("stretch_advice.steps")
                ? text("stretch_advice.steps.say")
                : text("more.nothing"));
  }

  @Test
  void aDetailTravelsWithTheOffer() {
    MoreQuestion about =
        new MoreQuestion(
            "MORE_STRETCH", List.of("stretch_advice."), (turn, key, detail) -> Map.of("x", detail));

    assertThat(
            about
                .say(turn(""), "stretch_advice.steps", "tennis ball")
                .followUp()
                .orElseThrow()
                .open())
        .isEqualTo(new OpenQuestion("MORE_STRETCH", "stretch_advice.steps.more/tennis ball"));
  }

  @Test
  void aDetailThatCouldBeMoreThanWordsMakesNoOffer() {
    assertThat(MORE.say(turn(""), "stretch_advice.steps", "<audio>").followUp()).isEmpty();
    assertThat(MORE.say(turn(""), "stretch_advice.steps", "a".repeat(80)).followUp()).isPresent();
    assertThat(MORE.say(turn(""), "stretch_advice.steps", "a".repeat(81)).followUp()).isEmpty();
  }

  @Test
  void whereThereIsNoMoreNothingIsOffered() {
    Reply reply = Reply.say(turn(""), "That is all.");

    assertThat(MORE.offering(turn(""), reply, "stretch_advice.no_such_text", "")).isSameAs(reply);
  }

  private static Turn turn(String asked) {
    return Turns.of(Intent.YES, Map.of(), Turns.asked("MORE_STRETCH", asked));
  }

  private static String text(String key) {
    return turn("").phrases().say(key);
  }
}
