package com.backstretchcoach.feature.safety;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turns;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which side is left out when it hurts a second time. */
class PainTopicTest {
  private final List<Event> events = new ArrayList<>();
  private final PainTopic pain =
      new PainTopic((turn, event) -> {
        events.add(event);
        return Reply.say(turn);
      });

  @Test
  void inTheMiddleOfARoundItIsTheLegThatIsHeld() {
    twice(Stage.PAUSED, new Leg(2, Side.LEFT));

    assertThat(events).containsExactly(new Event.LeaveOut(Side.LEFT));
  }

  @Test
  void betweenTwoRoundsItIsTheLegThatWasHeldLast() {
    twice(Stage.BETWEEN_ROUNDS, new Leg(2, Side.RIGHT));

    assertThat(events).containsExactly(new Event.LeaveOut(Side.LEFT));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stage.class,
      names = {"NOT_STARTED", "GETTING_READY", "FINISHED"})
  void whoIsNotStretchingIsAskedEachTime(Stage stage) {
    Reply second = twice(stage, new Leg(1, Side.RIGHT));

    assertThat(events).isEmpty();
    assertThat(second.followUp()).isPresent();
  }

  private Reply twice(Stage stage, Leg next) {
    Conversation start = Turns.start();
    Conversation stretching = start.withSet(start.set().withStage(stage).withNext(next));
    Reply first = pain.answer(Turns.of(Intent.PAIN, Map.of(), stretching));
    return pain.answer(Turns.of(Intent.PAIN, Map.of(), first.conversation()));
  }
}
