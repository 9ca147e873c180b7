package com.backstretchcoach.feature.stretch;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Turns;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.profile.StoppedSet;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who left in the middle of a set is asked whether to carry on with it. */
class WelcomeTest {
  private static final Leg FIRST = new Leg(1, Side.RIGHT);
  private static final Leg SECOND = new Leg(1, Side.LEFT);
  private static final Leg THIRD = new Leg(2, Side.RIGHT);

  @Test
  void twelveHoursLaterThePlaceIsStillOffered() {
    assertThat(question(back(SECOND, Duration.ofHours(12)))).isEqualTo(Welcome.CARRY_ON);
    assertThat(question(back(SECOND, Duration.ofHours(12).plusSeconds(1))))
        .isEqualTo(StretchActivity.STRETCH);
  }

  @Test
  void aPlaceThatIsYetToComeIsNone() {
    assertThat(question(back(SECOND, Duration.ZERO))).isEqualTo(Welcome.CARRY_ON);
    assertThat(question(back(SECOND, Duration.ofSeconds(-1)))).isEqualTo(StretchActivity.STRETCH);
  }

  @Test
  void whoLeftInTheMiddleOfARoundIsPausedAndWhoLeftAfterOneIsBetweenTwo() {
    assertThat(back(SECOND, Duration.ofHours(1)).conversation().set().stage())
        .isEqualTo(Stage.PAUSED);
    assertThat(back(THIRD, Duration.ofHours(1)).conversation().set().stage())
        .isEqualTo(Stage.BETWEEN_ROUNDS);
  }

  private static String question(Reply reply) {
    return reply.conversation().question().orElseThrow().id();
  }

  private static Reply back(Leg next, Duration ago) {
    Turn turn = Turns.of(Intent.START_STRETCH, Map.of(), Turns.start());
    StoppedSet stopped =
        new StoppedSet("6KR1T0GZ4M", 3, next, Set.of(FIRST), turn.now().minus(ago));
    return Welcome.back(
        turn.withConversation(
            turn.conversation()
                .withProfile(
                    ProfileChanges.of(
                        ProfileChanges.State.READ,
                        Profile.NOTHING.withStopped(Optional.of(stopped))))));
  }
}
