package com.backstretchcoach.feature.therapy;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Turns;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A timer that is agreed on comes back through the device, and through Alexa's own question. */
class TherapyFeatureTest {
  private final TherapyFeature feature = new TherapyFeature();

  @Test
  void aYesToATimerThatMakesNoSenseSetsNone() {
    assertThat(offered().yes().answer(asked("timer/ice/900")).words()).startsWith("All right");
  }

  @Test
  void aNoSetsNone() {
    assertThat(offered().no().orElseThrow().answer(asked("timer/cold/15")).words())
        .startsWith("All right");
  }

  @Test
  void whoDoesNotAllowTimersHearsHowToSetOneThemselves() {
    assertThat(
            feature
                .consent("timer/cold/12", false)
                .orElseThrow()
                .answer(asked("timer/cold/12"))
                .words())
        .contains("Alexa, set a timer for 12 minutes");
  }

  @Test
  void aWishOfAnotherFeatureIsNotAnswered() {
    assertThat(feature.consent("reminders/3", true)).isEmpty();
  }

  private Question offered() {
    return feature.questions().stream()
        .filter(question -> question.id().equals(TimerOffer.SET_TIMER))
        .findFirst()
        .orElseThrow();
  }

  private static Turn asked(String about) {
    return Turns.of(Intent.YES, Map.of(), Turns.asked(TimerOffer.SET_TIMER, about));
  }
}
