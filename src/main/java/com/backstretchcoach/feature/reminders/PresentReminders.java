package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Reminder;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import java.util.List;
import java.util.Map;

/**
 * Answers about the reminders that this skill has set.
 *
 * @param cancel whether they are to be removed, or only told
 */
public record PresentReminders(boolean cancel) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Phrases phrases = turn.phrases();
    return switch (turn.alexa().reminders().list()) {
      case CallResult.Failed<List<Reminder>>(Fault fault) when fault != Fault.NO_PERMISSION ->
          Reply.say(turn, phrases.say("reminder.failed." + fault.textKey()));
      case CallResult.Done<List<Reminder>>(List<Reminder> set) when !set.isEmpty() ->
          cancel
              ? cancelled(turn, set)
              : Reply.say(turn, phrases.say("reminder.daily", times(phrases, set)));
      case CallResult.Failed<List<Reminder>> none -> noneSet(turn);
      case CallResult.Done<List<Reminder>> none -> noneSet(turn);
    };
  }

  private static Reply cancelled(Turn turn, List<Reminder> set) {
    boolean gone =
        turn.alexa().reminders().cancelAll(set.stream().map(Reminder::id).toList()).stream()
            .noneMatch(SetReminders::remains);
    return gone
        ? Reply.say(turn, turn.phrases().say("reminder.cancelled"))
            .withConversation(SetReminders.remindedBy(turn, List.of()))
        : Reply.say(turn, turn.phrases().say("reminder.failed.unavailable"));
  }

  private static Reply noneSet(Turn turn) {
    return Reply.say(turn, turn.phrases().say("reminder.none"))
        .withConversation(SetReminders.remindedBy(turn, List.of()));
  }

  private static Map<String, ?> times(Phrases phrases, List<Reminder> set) {
    return Map.of("times", new SpokenTime(phrases).all(set.stream().map(Reminder::time).toList()));
  }
}
