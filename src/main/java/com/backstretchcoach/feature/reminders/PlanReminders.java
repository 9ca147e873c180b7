package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Wish;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.voice.Phrases;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks how often and between which hours, and reads the times back. */
public record PlanReminders() implements Topic {
  @Override
  public Answer answer(Turn turn) {
    Optional<Wish.OfReminders> begun = begun(turn);
    int said =
        turn.slots()
            .number("timesPerDay")
            .orElseGet(() -> begun.map(Wish.OfReminders::times).orElseGet(() -> goal(turn)));
    int times = Math.clamp(said, Profile.LEAST_GOAL, Profile.MOST_GOAL);
    String preface =
        times == said ? "" : turn.phrases().say("reminder.nearest", words(turn, times));
    Optional<Wish.Hours> hours = hours(turn).or(() -> begun.flatMap(Wish.OfReminders::hours));
    return hours
        .map(awake -> readBack(turn, preface, new Wish.OfReminders(times, Optional.of(awake))))
        .orElseGet(() -> askHours(turn, preface, times));
  }

  private static Answer readBack(Turn turn, String preface, Wish.OfReminders wish) {
    Phrases phrases = turn.phrases();
    return times(wish)
        .map(times -> {
          String every =
              phrases.say("reminder.plan", Map.of("times", new SpokenTime(phrases).all(times)));
          return Answer.of(turn, (preface + " " + every).strip())
              .with(turn.conversation().wishing(Optional.of(wish)))
              .asking(
                  new FollowUp(
                      Question.SET_REMINDERS,
                      phrases.say("reminder.ask"),
                      phrases.say("reminder.reprompt")));
        })
        .orElseGet(() -> askHours(turn, phrases.say("reminder.too_close"), wish.times()));
  }

  private static Answer askHours(Turn turn, String preface, int times) {
    return Answer.of(turn, preface)
        .with(
            turn.conversation().wishing(Optional.of(new Wish.OfReminders(times, Optional.empty()))))
        .asking(
            new FollowUp(
                Question.REMINDER_HOURS,
                turn.phrases().say("reminder.hours.ask", words(turn, times)),
                turn.phrases().say("reminder.hours.reprompt")));
  }

  /** The times that a wish comes to; nothing where its hours are missing or too few. */
  public static Optional<List<LocalTime>> times(Wish.OfReminders wish) {
    return wish.hours().flatMap(hours -> WakingHours.of(hours).spread(wish.times()));
  }

  private static Optional<Wish.OfReminders> begun(Turn turn) {
    return turn.conversation()
        .wish()
        .filter(Wish.OfReminders.class::isInstance)
        .map(Wish.OfReminders.class::cast);
  }

  private static Optional<Wish.Hours> hours(Turn turn) {
    return TimeSlot.read(turn, "from")
        .flatMap(from -> TimeSlot.read(turn, "until").map(until -> new Wish.Hours(from, until)));
  }

  private static int goal(Turn turn) {
    return turn.conversation().notebook().now().goal();
  }

  private static Map<String, ?> words(Turn turn, int times) {
    return Map.of("times", turn.phrases().number(times));
  }
}
