package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.screen.Captions;
import com.backstretchcoach.screen.Screens;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A topic with a slot, a question and a screen is one class, its texts and its document: nothing
 * else has to know it. (Its intent's name stands in {@link Intent} and in the interaction model.)
 */
class AddingATopicTest {
  /** The new topic: how warm a bath should be. */
  private static final class BathFeature implements Feature {
    private final Question howWarm =
        Question.of("BATH", turn -> say(turn, "warm"), turn -> say(turn, "cool"))
            .hearing((turn, amount) ->
                amount.number().stream()
                    .mapToObj(degrees -> say(turn, degrees + " degrees"))
                    .findFirst());

    @Override
    public Map<Intent, Topic> intents() {
      return Map.of(Intent.KNOT, this::answer);
    }

    @Override
    public List<Question> questions() {
      return List.of(howWarm);
    }

    @Override
    public Map<String, Topic> touches() {
      return Map.of("bath", this::answer);
    }

    private Reply answer(Turn turn) {
      return say(turn, "A bath of " + turn.slots().text("litres").orElse("some") + " litres.")
          .asking(howWarm.ask("Do you like it warm?", "Warm or cool?"))
          .showing(new BathView());
    }

    private static Reply say(Turn turn, String words) {
      return Reply.say(turn, words);
    }
  }

  private record BathView() implements View {
    @Override
    public String document() {
      return "test_bath";
    }

    @Override
    public ObjectNode data(Captions captions) {
      return captions.page("screen.help", Map.of()).put("litres", 80);
    }
  }

  private final Router router =
      new Router(
          new FakeActivity(),
          Question.of("NONE", Reply::say, Reply::say),
          List.of(new BathFeature()));

  @Test
  void itsSlotItsQuestionAndItsScreenAreThere() {
    Turn asked = Turns.of(Intent.KNOT, Map.of("litres", "80"), Turns.start());
    Reply answer = router.answer(asked);

    assertThat(answer.script().orElseThrow().cues().toString())
        .contains("A bath of 80 litres. Do you like it warm?");
    assertThat(
            new Screens()
                .of(answer.view().orElseThrow(), asked.phrases(), 1)
                .datasources()
                .at("/coach/litres")
                .asInt())
        .isEqualTo(80);
  }

  @Test
  void yesNoAndANumberMeanWhatItsQuestionSays() {
    Conversation open =
        router.answer(Turns.of(Intent.KNOT, Map.of(), Turns.start())).conversation();

    assertThat(said(Turns.of(Intent.YES, Map.of(), open))).startsWith("warm");
    assertThat(said(Turns.of(Intent.NO, Map.of(), open))).startsWith("cool");
    assertThat(said(Turns.of(Intent.AMOUNT, Map.of("number", "38"), open)))
        .startsWith("38 degrees");
  }

  private String said(Turn turn) {
    return Turns.spoken(router.answer(turn));
  }
}
