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
import com.backstretchcoach.feature.reminders.WantedTimes.Sorted;
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

  /** One that is there already, by the same yes or by an earlier one, is left as it is. */
  private Reply set(Turn turn, List<LocalTime> times, ZoneId zone, List<Reminder> earlier) {
    Reminders reminders = turn.alexa().reminders();
    WantedTimes wanted = new WantedTimes(times, zone);
    String words = turn.phrases().say("reminder.spoken");
    List<CallResult<String>> created =
        reminders.createAll(
            wanted.missing(earlier).stream()
                .map(time -> new ReminderPlan(time, turn.now().atZone(zone), turn.locale(), words))
                .toList());
    List<String> made = created.stream().flatMap(SetReminders::id).toList();
    Optional<Fault> fault = created.stream().flatMap(SetReminders::fault).findFirst();
    if (fault.isPresent()) {
      // Half of them would be neither what was asked for nor what there was.
      reminders.cancelAll(made);
      return failed(turn, fault.get());
    }
    Sorted sorted = sorted(reminders, wanted, earlier, made);
    boolean replaced =
        reminders.cancelAll(sorted.spare()).stream().noneMatch(SetReminders::remains);
    Map<String, ?> values = Map.of("times", new SpokenTime(turn.phrases()).all(times));
    return Reply.say(
            turn, turn.phrases().say(replaced ? "reminder.set" : "reminder.set_beside", values))
        .withConversation(remindedBy(turn, sorted.kept()));
  }

  /** The same yes may have set them a second time meanwhile; both then keep the same ones. */
  private static Sorted sorted(
      Reminders reminders, WantedTimes wanted, List<Reminder> earlier, List<String> made) {
    if (!made.isEmpty()
        && reminders.list() instanceof CallResult.Done<List<Reminder>>(List<Reminder> now)) {
      return wanted.sort(now);
    }
    Sorted before = wanted.sort(earlier);
    return new Sorted(
        Stream.concat(before.kept().stream(), made.stream()).toList(), before.spare());
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
