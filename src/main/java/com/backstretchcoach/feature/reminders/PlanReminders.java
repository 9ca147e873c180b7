package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.Preference;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks how often and between which hours, and reads the times back.
 *
 * @param askHours the question between which hours
 * @param askToSet the question whether to set them
 */
record PlanReminders(Question askHours, Question askToSet) {
  Reply answer(Turn turn) {
    return answer(turn, turn.slots().number("timesPerDay"));
  }

  /**
   * Answers one who wants to be reminded.
   *
   * @param timesPerDay any number; nothing where it was not said how often
   */
  Reply answer(Turn turn, OptionalInt timesPerDay) {
    Optional<ReminderWish> begun = ReminderWish.read(turn.asked());
    int said =
        timesPerDay.orElseGet(() -> begun.map(ReminderWish::times).orElseGet(() -> goal(turn)));
    int times = Math.clamp(said, Preference.LEAST_GOAL, Preference.MOST_GOAL);
    String preface =
        times == said ? "" : turn.phrases().say("reminder.nearest", words(turn, times));
    Optional<LocalTime> at = turn.slots().time("at");
    if (at.isPresent()) {
      return readBack(turn, "", once(at.get()));
    }
    return hours(turn.slots())
        .or(() -> begun.flatMap(ReminderWish::hours))
        .map(awake -> readBack(turn, preface, new ReminderWish(times, Optional.of(awake))))
        .orElseGet(() -> askHours(turn, preface, times));
  }

  /** Answers one who agrees to hours that were named. */
  Reply between(Turn turn, ReminderWish.Hours hours) {
    int times =
        ReminderWish.read(turn.asked()).map(ReminderWish::times).orElseGet(() -> goal(turn));
    return readBack(turn, "", new ReminderWish(times, Optional.of(hours)));
  }

  /** Who names one time of day wants one reminder. */
  private static ReminderWish once(LocalTime at) {
    return new ReminderWish(1, Optional.of(new ReminderWish.Hours(at, at)));
  }

  private Reply readBack(Turn turn, String preface, ReminderWish wish) {
    Phrases phrases = turn.phrases();
    return times(turn, wish)
        .map(times -> {
          String every =
              phrases.say("reminder.plan", Map.of("times", new SpokenTime(phrases).all(times)));
          return Reply.say(turn, preface, every)
              .asking(
                  askToSet
                      .ask(phrases.say("reminder.ask"), phrases.say("reminder.reprompt"))
                      .about(wish.text()));
        })
        .orElseGet(() -> askHours(turn, phrases.say("reminder.too_close"), wish.times()));
  }

  private Reply askHours(Turn turn, String preface, int times) {
    return Reply.say(turn, preface)
        .asking(
            askHours
                .ask(
                    turn.phrases().say("reminder.hours.ask", words(turn, times)),
                    turn.phrases().say("reminder.hours.reprompt"))
                .about(new ReminderWish(times, Optional.empty()).text()));
  }

  /** The times that a wish comes to; nothing where its hours are missing or too few. */
  static Optional<List<LocalTime>> times(Turn turn, ReminderWish wish) {
    boolean twelveHour = turn.phrases().language().rules().clock().isTwelveHour();
    return wish.hours().flatMap(hours -> WakingHours.of(hours, twelveHour).spread(wish.times()));
  }

  private static Optional<ReminderWish.Hours> hours(Slots slots) {
    return slots
        .time("from")
        .flatMap(from -> slots.time("until").map(until -> new ReminderWish.Hours(from, until)));
  }

  private static int goal(Turn turn) {
    return turn.conversation().profile().now().get(Preference.GOAL);
  }

  private static Map<String, ?> words(Turn turn, int times) {
    return Map.of("times", turn.phrases().number(times));
  }
}
