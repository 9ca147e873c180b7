package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whoever is not understood hears something else each time. */
class MisunderstandingTest {
  private static final Topic GUIDE = turn -> Reply.say(turn, "You can say ready.");
  private static final Question ASKED = Question.of("TEA", GUIDE).askedAgain("more.again");
  private static final Question PLAIN = Question.of("PLAIN", GUIDE);

  @Test
  void firstTheQuestionIsAskedAgain() {
    Reply reply = new Misunderstanding(ASKED, GUIDE).answer(missed(0));

    assertThat(reply.words()).isEqualTo(text("fallback.start"));
    assertThat(reply.followUp())
        .contains(ASKED.ask(text("more.again"), text("more.again")).about("green"));
    assertThat(reply.conversation().said().misses()).isEqualTo(1);
  }

  @Test
  void whereItHasNoWordsOfItsOwnWhatCanBeSaidIsTold() {
    assertThat(new Misunderstanding(PLAIN, GUIDE).answer(missed(0)).words())
        .isEqualTo("You can say ready.");
  }

  @Test
  void withoutAGuideTheQuestionIsAskedInGeneralWords() {
    Reply reply = new Misunderstanding(PLAIN, null).answer(missed(0));

    assertThat(reply.words()).isEqualTo(text("fallback.start"));
    assertThat(reply.followUp().orElseThrow().ask()).isEqualTo(text("fallback.reprompt"));
  }

  @Test
  void theSecondTimeYesOrNoIsAskedFor() {
    Reply reply = new Misunderstanding(ASKED, GUIDE).answer(missed(1));

    assertThat(reply.words()).isEqualTo(text("fallback.yes_or_no"));
    assertThat(reply.followUp().orElseThrow().open()).isEqualTo(new OpenQuestion("TEA", "green"));
    assertThat(reply.conversation().said().misses()).isEqualTo(2);
  }

  @Test
  void theSecondTimeWithoutAQuestionTwoThingsAreNamed() {
    Reply reply = new Misunderstanding(PLAIN, GUIDE).answer(missed(1));

    assertThat(reply.words()).isEqualTo(text("fallback.second"));
    assertThat(reply.followUp()).isEmpty();
  }

  @Test
  void fromTheThirdTimeOnItIsOfferedToGoOnOrToStop() {
    for (int misses = 2; misses <= 3; misses++) {
      Reply reply = new Misunderstanding(ASKED, GUIDE).answer(missed(misses));

      assertThat(reply.words()).isEqualTo(text("fallback.third"));
      assertThat(reply.followUp().orElseThrow().open().id()).isEqualTo("GO_ON_OR_STOP");
      assertThat(reply.conversation().said().misses()).isEqualTo(3);
    }
  }

  private static Turn missed(int times) {
    return Turns.of(
        Intent.FALLBACK,
        Map.of(),
        Turns.asked("TEA", "green").withSaid(Said.NOTHING.withMisses(times)));
  }

  private static String text(String key) {
    return missed(0).phrases().say(key);
  }
}
