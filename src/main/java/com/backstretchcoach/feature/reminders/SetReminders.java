package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.Fault;
import com.backstretchcoach.alexa.Nothing;
import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.alexa.Reminder;
import com.backstretchcoach.alexa.ReminderPlan;
import com.backstretchcoach.alexa.Reminders;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Wish;
import com.backstretchcoach.feature.AtOnce;
import com.backstretchcoach.feature.FaultWords;
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
public record SetReminders(Wish.OfReminders wish, boolean asked) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    Optional<ZoneId> zone = turn.conversation().zone().or(() -> zone(turn));
    if (zone.isEmpty()) {
      return done(turn).saying(turn.phrases().say("reminder.no_zone"));
    }
    Reminders reminders = turn.alexa().reminders();
    return switch (reminders.list()) {
      case CallResult.Failed<List<Reminder>>(Fault fault)
          when fault == Fault.NO_PERMISSION && !asked ->
          done(turn).requesting(Permission.REMINDERS, wish);
      case CallResult.Failed<List<Reminder>>(Fault fault) -> failed(turn, fault);
      case CallResult.Done<List<Reminder>>(List<Reminder> earlier) ->
          set(turn, PlanReminders.times(wish).orElse(List.of()), zone.get(), earlier);
    };
  }

  private Answer set(Turn turn, List<LocalTime> times, ZoneId zone, List<Reminder> earlier) {
    Reminders reminders = turn.alexa().reminders();
    String words = turn.phrases().say("reminder.spoken");
    List<CallResult<String>> created =
        AtOnce.each(
            times,
            time ->
                reminders.create(
                    new ReminderPlan(time, turn.now().atZone(zone), turn.locale(), words)));
    List<String> made = created.stream().flatMap(SetReminders::id).toList();
    Optional<Fault> fault = created.stream().flatMap(SetReminders::fault).findFirst();
    if (fault.isPresent()) {
      // Half of them would be neither what was asked for nor what there was.
      AtOnce.each(made, reminders::cancel);
      return failed(turn, fault.get());
    }
    boolean replaced =
        AtOnce.each(earlier.stream().map(Reminder::id).toList(), reminders::cancel).stream()
            .noneMatch(SetReminders::remains);
    Map<String, ?> values = Map.of("times", new SpokenTime(turn.phrases()).all(times));
    return done(turn)
        .with(turn.conversation().wishing(Optional.empty()).remindedBy(made))
        .saying(turn.phrases().say(replaced ? "reminder.set" : "reminder.set_beside", values));
  }

  private static Answer failed(Turn turn, Fault fault) {
    return done(turn)
        .saying(
            turn.phrases().say(FaultWords.key("reminder.failed", fault))
                + " "
                + turn.phrases().say("reminder.own"));
  }

  private static Answer done(Turn turn) {
    return Answer.of(turn, "").with(turn.conversation().wishing(Optional.empty()));
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
