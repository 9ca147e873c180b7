package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Reminder;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.feature.AtOnce;
import com.backstretchcoach.feature.FaultWords;
import com.backstretchcoach.voice.Phrases;
import java.util.List;
import java.util.Map;

/**
 * Answers about the reminders that this skill has set.
 *
 * @param cancel whether they are to be removed, or only told
 */
public record PresentReminders(boolean cancel) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    Phrases phrases = turn.phrases();
    return switch (turn.alexa().reminders().list()) {
      case CallResult.Failed<List<Reminder>>(Fault fault) when fault != Fault.NO_PERMISSION ->
          Answer.of(turn, phrases.say(FaultWords.key("reminder.failed", fault)));
      case CallResult.Done<List<Reminder>>(List<Reminder> set) when !set.isEmpty() ->
          cancel
              ? cancelled(turn, set)
              : Answer.of(turn, phrases.say("reminder.daily", times(phrases, set)));
      case CallResult.Failed<List<Reminder>> none -> noneSet(turn);
      case CallResult.Done<List<Reminder>> none -> noneSet(turn);
    };
  }

  private static Answer cancelled(Turn turn, List<Reminder> set) {
    boolean gone =
        AtOnce.each(set, reminder -> turn.alexa().reminders().cancel(reminder.id())).stream()
            .noneMatch(SetReminders::remains);
    return gone
        ? Answer.of(turn, turn.phrases().say("reminder.cancelled"))
            .with(turn.conversation().remindedBy(List.of()))
        : Answer.of(turn, turn.phrases().say("reminder.failed.unavailable"));
  }

  private static Answer noneSet(Turn turn) {
    return Answer.of(turn, turn.phrases().say("reminder.none"))
        .with(turn.conversation().remindedBy(List.of()));
  }

  private static Map<String, ?> times(Phrases phrases, List<Reminder> set) {
    return Map.of("times", new SpokenTime(phrases).all(set.stream().map(Reminder::time).toList()));
  }
}
