package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Nothing;
import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.alexa.Reminder;
import com.backstretchcoach.alexa.ReminderPlan;
import com.backstretchcoach.alexa.Reminders;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Preference;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Sets the reminders that were agreed to, in place of earlier ones.
 *
 * @param asked whether the permission has been asked for already
 */
public record SetReminders(ReminderWish wish, boolean asked) implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Optional<ZoneId> zone = turn.conversation().zone().or(() -> zone(turn));
    if (zone.isEmpty()) {
      return Reply.say(turn, turn.phrases().say("reminder.no_zone"));
    }
    Reminders reminders = turn.alexa().reminders();
    return switch (reminders.list()) {
      case CallResult.Failed<List<Reminder>>(Fault fault)
          when fault == Fault.NO_PERMISSION && !asked ->
          Reply.say(turn).requesting(Permission.REMINDERS, wish.text());
      case CallResult.Failed<List<Reminder>>(Fault fault) -> failed(turn, fault);
      case CallResult.Done<List<Reminder>>(List<Reminder> earlier) ->
          set(turn, PlanReminders.times(turn, wish).orElse(List.of()), zone.get(), earlier);
    };
  }

  private Reply set(Turn turn, List<LocalTime> times, ZoneId zone, List<Reminder> earlier) {
    Reminders reminders = turn.alexa().reminders();
    String words = turn.phrases().say("reminder.spoken");
    List<CallResult<String>> created =
        reminders.createAll(
            times.stream()
                .map(time -> new ReminderPlan(time, turn.now().atZone(zone), turn.locale(), words))
                .toList());
    List<String> made = created.stream().flatMap(SetReminders::id).toList();
    Optional<Fault> fault = created.stream().flatMap(SetReminders::fault).findFirst();
    if (fault.isPresent()) {
      // Half of them would be neither what was asked for nor what there was.
      reminders.cancelAll(made);
      return failed(turn, fault.get());
    }
    boolean replaced =
        reminders.cancelAll(earlier.stream().map(Reminder::id).toList()).stream()
            .noneMatch(SetReminders::remains);
    Map<String, ?> values = Map.of("times", new SpokenTime(turn.phrases()).all(times));
    return Reply.say(
            turn, turn.phrases().say(replaced ? "reminder.set" : "reminder.set_beside", values))
        .withConversation(remindedBy(turn, made));
  }

  private static Reply failed(Turn turn, Fault fault) {
    return Reply.say(
        turn,
        turn.phrases().say("reminder.failed." + fault.textKey()),
        turn.phrases().say("reminder.own"));
  }

  static Conversation remindedBy(Turn turn, List<String> ids) {
    Conversation conversation = turn.conversation();
    return conversation.withProfile(conversation.profile().preferring(Preference.REMINDERS, ids));
  }

  private static Optional<ZoneId> zone(Turn turn) {
    return turn.alexa().zone() instanceof CallResult.Done<ZoneId>(ZoneId zone)
        ? Optional.of(zone)
        : Optional.empty();
  }

  private static Stream<String> id(CallResult<String> created) {
    return created instanceof CallResult.Done<String>(String id) ? Stream.of(id) : Stream.empty();
  }

  private static Stream<Fault> fault(CallResult<String> created) {
    return created instanceof CallResult.Failed<String>(Fault fault)
        ? Stream.of(fault)
        : Stream.empty();
  }

  public static boolean remains(CallResult<Nothing> cancelled) {
    return cancelled instanceof CallResult.Failed<Nothing>(Fault fault) && fault != Fault.GONE;
  }
}
