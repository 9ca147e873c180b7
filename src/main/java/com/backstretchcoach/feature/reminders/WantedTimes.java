package com.backstretchcoach.feature.reminders;

import com.backstretchcoach.alexa.Reminder;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;

/**
 * The times of day at which somebody wants to be reminded.
 *
 * @param zone of these times
 */
record WantedTimes(List<LocalTime> times, ZoneId zone) {
  /**
   * The ids of reminders, told apart.
   *
   * @param kept one for each time
   * @param spare those at other times, and second ones
   */
  record Sorted(List<String> kept, List<String> spare) {}

  /** Tells apart those that are set. */
  Sorted sort(List<Reminder> set) {
    List<String> kept = one(set).stream().map(Reminder::id).toList();
    return new Sorted(
        kept, set.stream().map(Reminder::id).filter(Predicate.not(kept::contains)).toList());
  }

  /** The times for which none is set. */
  List<LocalTime> missing(List<Reminder> set) {
    List<LocalTime> there = one(set).stream().map(Reminder::time).toList();
    return times.stream().filter(Predicate.not(there::contains)).toList();
  }

  private List<Reminder> one(List<Reminder> set) {
    return times.stream()
        .flatMap(time ->
            set.stream()
                .filter(there -> there.time().equals(time) && there.zone().equals(zone.getId()))
                .limit(1))
        .toList();
  }
}
