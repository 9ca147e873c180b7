package com.backstretchcoach.feature.progress;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Turns;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What can be told where nothing is kept, or where what is kept cannot be read. */
class ProgressFeatureTest {
  private static final Leg FIRST = new Leg(1, Side.RIGHT);
  private static final Leg SECOND = new Leg(1, Side.LEFT);

  @Test
  void withoutAMemoryTheHoldsOfThisSessionAreTold() {
    assertThat(told(Turns.start())).isEqualTo("I know of no stretch since we began talking.");
    assertThat(told(done(Set.of(FIRST)))).isEqualTo("One hold done since we began talking.");
    assertThat(told(done(Set.of(FIRST, SECOND))))
        .isEqualTo("You have done two holds since we began talking.");
  }

  @Test
  void aMemoryThatCannotBeReadIsSaidToBe() {
    Conversation unread =
        Turns.start().withProfile(ProfileChanges.blank(ProfileChanges.State.UNREAD));

    assertThat(told(unread))
        .isEqualTo(
            "I cannot look at earlier days just now. I know of no stretch since we began talking.");
  }

  @Test
  void withoutAMemoryAGoalCannotBeKept() {
    assertThat(answer(Intent.SET_GOAL, Map.of("setsPerDay", "4"), Turns.start()))
        .startsWith("I cannot keep a goal");
  }

  @Test
  void aGoalThatWasNotHeardIsAskedFor() {
    Conversation read = Turns.start().withProfile(ProfileChanges.blank(ProfileChanges.State.READ));

    assertThat(answer(Intent.SET_GOAL, Map.of(), read)).startsWith("How many sets a day");
    assertThat(answer(Intent.SET_GOAL, Map.of("setsPerDay", "4"), read))
        .isEqualTo("4 sets a day it is.");
  }

  private static Conversation done(Set<Leg> legs) {
    return Turns.start().withSet(Turns.start().set().withDone(legs));
  }

  private static String told(Conversation conversation) {
    return answer(Intent.PROGRESS, Map.of(), conversation);
  }

  private static String answer(
      Intent intent, Map<String, String> slots, Conversation conversation) {
    return new ProgressFeature()
        .intents()
        .get(intent)
        .answer(Turns.of(intent, slots, conversation))
        .words();
  }
}
