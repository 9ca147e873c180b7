package com.backstretchcoach.feature.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Turns;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Reminders that are agreed on come back through the device, and through Alexa's own question. */
class RemindersFeatureTest {
  private final RemindersFeature feature = new RemindersFeature();

  @Test
  void aYesToRemindersThatMakeNoSenseSetsNone() {
    assertThat(question("SET_REMINDERS").yes().answer(asked("SET_REMINDERS", "x")).words())
        .startsWith("All right");
  }

  @Test
  void aNoSetsNone() {
    assertThat(
            question("SET_REMINDERS")
                .no()
                .orElseThrow()
                .answer(asked("SET_REMINDERS", "reminders/3/09:00/21:00"))
                .words())
        .startsWith("All right");
  }

  @Test
  void whoDoesNotAllowRemindersHearsHowToSetThemThemselves() {
    String wish = "reminders/3/09:00/21:00";

    assertThat(
            feature.consent(wish, false).orElseThrow().answer(asked("SET_REMINDERS", wish)).words())
        .contains("Alexa, remind me");
  }

  @Test
  void aWishOfAnotherFeatureIsNotAnswered() {
    assertThat(feature.consent("timer/cold/15", true)).isEmpty();
  }

  @Test
  void aYesToExampleHoursAfterAWishThatMakesNoSenseTakesTheGoal() {
    assertThat(question("REMINDER_HOURS").yes().answer(asked("REMINDER_HOURS", "x")).words())
        .contains("nine in the morning, three in the afternoon, and nine in the evening");
  }

  private Question question(String id) {
    return feature.questions().stream()
        .filter(known -> known.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Turn asked(String id, String about) {
    return Turns.of(Intent.YES, Map.of(), Turns.asked(id, about));
  }
}
