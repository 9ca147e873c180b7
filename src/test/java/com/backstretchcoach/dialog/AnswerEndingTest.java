package com.backstretchcoach.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes after the words of an answer. */
class AnswerEndingTest {
  private final Router knot = answering(turn -> Reply.say(turn, "A knot is a tight spot."));

  @Test
  void anAnswerEndsWithItsOwnQuestion() {
    Router asking = answering(turn -> Reply.say(turn, "Tea is warm.").asking(offer()));

    Reply reply = asking.answer(turn(Turns.start()));

    assertThat(Turns.spoken(reply)).isEqualTo("Tea is warm. Would you like some?");
    assertThat(reply.script().orElseThrow().reprompt()).isEqualTo("Tea?");
    assertThat(reply.conversation().question()).contains(new OpenQuestion("TEA", ""));
  }

  @Test
  void anOfferIsMadeWhereNoStretchWaits() {
    Router offering = answering(turn -> Reply.say(turn, "Tea is warm.").offering(offer()));

    assertThat(Turns.spoken(offering.answer(turn(Turns.start()))))
        .isEqualTo("Tea is warm. Would you like some?");
    assertThat(Turns.spoken(offering.answer(turn(at(Stage.FINISHED)))))
        .isEqualTo("Tea is warm. Would you like some?");
    assertThat(Turns.spoken(offering.answer(turn(at(Stage.GETTING_READY)))))
        .isEqualTo("Tea is warm. Would you like some?");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNDER_WAY", "PAUSED", "BETWEEN_ROUNDS"})
  void whereAStretchWaitsItComesFirstAndTheOfferIsKept(Stage stage) {
    Router offering = answering(turn -> Reply.say(turn, "Tea is warm.").offering(offer()));

    Reply reply = offering.answer(turn(at(stage)));

    assertThat(Turns.spoken(reply)).isEqualTo("Tea is warm. Anything else?");
    assertThat(reply.conversation().said().untold()).contains(new OpenQuestion("TEA", ""));
    assertThat(reply.conversation().question()).isEmpty();
  }

  @Test
  void aQuestionAskedWithoutOpeningTheSkillIsAnsweredAndThatIsAll() {
    Router offering = answering(turn -> Reply.say(turn, "Tea is warm.").offering(offer()));

    Reply offered = offering.answer(turn(Turns.start()).withNewSession(true));
    Reply answered = knot.answer(turn(Turns.start()).withNewSession(true));

    assertThat(Turns.spoken(offered)).isEqualTo("Tea is warm.");
    assertThat(offered.script().orElseThrow().asks()).isFalse();
    assertThat(Turns.spoken(answered)).isEqualTo("A knot is a tight spot.");
    assertThat(answered.script().orElseThrow().asks()).isFalse();
  }

  @Test
  void askedInASessionThatKnowsAStretchItLeadsBackThere() {
    assertThat(Turns.spoken(knot.answer(turn(at(Stage.PAUSED)).withNewSession(true))))
        .isEqualTo("A knot is a tight spot. Anything else?");
  }

  @Test
  void anAnswerMayEndTheSession() {
    Reply reply =
        answering(turn -> Reply.say(turn, "Rest well.").ending()).answer(turn(at(Stage.PAUSED)));

    assertThat(Turns.spoken(reply)).isEqualTo("Rest well.");
    assertThat(reply.script().orElseThrow().asks()).isFalse();
  }

  @Test
  void whatIsCompleteIsPlayedAsItIs() {
    Reply played = knot.answer(turn(Turns.start()));

    Reply reply =
        answering(turn -> Reply.play(turn.conversation(), played.script().orElseThrow()))
            .answer(turn(Turns.start()));

    assertThat(reply.script()).isEqualTo(played.script());
  }

  @Test
  void anAnswerIsKeptForRepeatingUnlessItMirrorsTheBody() {
    Router personal = answering(turn -> Reply.say(turn, "Your back hurts.").personal());

    assertThat(knot.answer(turn(Turns.start())).conversation().said().last())
        .isEqualTo("A knot is a tight spot.");
    assertThat(personal.answer(turn(Turns.start())).conversation().said().last())
        .isEqualTo(Said.NOT_KEPT);
  }

  private static Router answering(Topic topic) {
    Feature feature = () -> Map.of(Intent.KNOT, topic);
    return new Router(
        new FakeActivity(), Question.of("NONE", Reply::say, Reply::say), List.of(feature));
  }

  private static FollowUp offer() {
    return FollowUp.of("TEA", "Would you like some?", "Tea?");
  }

  private static Turn turn(Conversation conversation) {
    return Turns.of(Intent.KNOT, Map.of(), conversation);
  }

  private static Conversation at(Stage stage) {
    Conversation start = Turns.start();
    return start.withSet(start.set().withStage(stage).withDone(Set.of(new Leg(1, Side.RIGHT))));
  }
}
