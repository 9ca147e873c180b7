package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reminders to stretch: agreed on, read out, taken away. */
public final class RemindersFeature implements Feature {
  private final Question want =
      Question.of("WANT_REMINDERS", this::plan).askedAgain("alerts.yes_or_no");
  private final Question hours =
      Question.of("REMINDER_HOURS", this::example, RemindersFeature::declined)
          .askedAgain("reminder.hours.reprompt")
          .hearing((turn, amount) -> often(turn, amount.number()));
  private final Question set =
      Question.of("SET_REMINDERS", RemindersFeature::agreed, RemindersFeature::declined)
          .askedAgain("alerts.yes_or_no")
          .hearing((turn, amount) -> often(turn, amount.number()));

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.SET_REMINDER, this::plan,
        Intent.READ_REMINDERS, new PresentReminders(false),
        Intent.CANCEL_REMINDERS, new PresentReminders(true));
  }

  @Override
  public List<Question> questions() {
    return List.of(want, hours, set);
  }

  @Override
  public Optional<Topic> consent(String token, boolean given) {
    return ReminderWish.read(token)
        .map(wish -> given ? new SetReminders(wish, true) : RemindersFeature::refused);
  }

  /** Offers reminders at the end of a person's first set, and never again. */
  public Optional<FollowUp> afterASet(Turn turn) {
    return RemindersOffer.isDue(turn.conversation().profile())
        ? Optional.of(
            want.ask(
                turn.phrases().say("ask.reminders.question"),
                turn.phrases().say("ask.reminders.reprompt")))
        : Optional.empty();
  }

  private Reply plan(Turn turn) {
    return new PlanReminders(hours, set).answer(turn);
  }

  /** A yes to hours that were named as an example takes the example. */
  private Reply example(Turn turn) {
    return new PlanReminders(hours, set).between(turn, ReminderWish.EXAMPLE);
  }

  private Optional<Reply> often(Turn turn, OptionalInt timesPerDay) {
    return timesPerDay.isPresent()
        ? Optional.of(new PlanReminders(hours, set).answer(turn, timesPerDay))
        : Optional.empty();
  }

  private static Reply agreed(Turn turn) {
    return ReminderWish.read(turn.asked())
        .map(wish -> new SetReminders(wish, false).answer(turn))
        .orElseGet(() -> declined(turn));
  }

  private static Reply declined(Turn turn) {
    return Reply.say(turn, turn.phrases().say("alerts.declined"));
  }

  private static Reply refused(Turn turn) {
    return Reply.say(
        turn, turn.phrases().say("alerts.refused"), turn.phrases().say("reminder.own"));
  }
}
