package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Settings;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * All that is kept of a person between sessions. Nothing in it says how their back is.
 *
 * @param settings how they like the stretch
 * @param stopped where the last set was left, if before its end
 * @param days by the date where the person is; the latest {@value #MOST_DAYS} are kept
 * @param goal sets a day, {@value #LEAST_GOAL} to {@value #MOST_GOAL}
 * @param handsFree whether on a screen the next round begins by itself
 * @param reminders the ids of those set by this skill, at most {@value #MOST_REMINDERS}
 * @param version counts the times it was written, 0 before the first
 */
public record Profile(
    Settings settings,
    Optional<StoppedSet> stopped,
    NavigableMap<LocalDate, Day> days,
    int goal,
    boolean handsFree,
    List<String> reminders,
    long version) {
  /** Five weeks: enough for a streak and the week. */
  public static final int MOST_DAYS = 35;

  /** "3 to 5 times each day", says the article; also the default. */
  public static final int LEAST_GOAL = 3;

  /** "3 to 5 times each day", says the article. */
  public static final int MOST_GOAL = 5;

  /** As many as there are sets in a day. */
  public static final int MOST_REMINDERS = MOST_GOAL;

  /**
   * Alexa's ids are about 40 characters; a longer one is not kept, so that the item stays small.
   */
  private static final Pattern REMINDER = Pattern.compile("[\\w.:#-]{1,128}");

  /** The form in which it is written; a higher one is never overwritten. */
  public static final int SCHEMA = 1;

  /** Of a person who has done nothing yet. */
  public static final Profile NOTHING =
      new Profile(
          Settings.DEFAULT,
          Optional.empty(),
          Collections.emptyNavigableMap(),
          LEAST_GOAL,
          true,
          List.of(),
          0);

  public Profile {
    goal = Math.clamp(goal, LEAST_GOAL, MOST_GOAL);
    NavigableMap<LocalDate, Day> latest = new TreeMap<>(days);
    while (latest.size() > MOST_DAYS) {
      latest.pollFirstEntry();
    }
    days = Collections.unmodifiableNavigableMap(latest);
    reminders =
        reminders.stream()
            .filter(id -> REMINDER.matcher(id).matches())
            .limit(MOST_REMINDERS)
            .toList();
  }

  /** Whether the person has ever held a stretch, as far as is known. */
  public boolean hasStretched() {
    return stopped.isPresent() || !days.isEmpty();
  }

  /** What was done on {@code date}. */
  public Day on(LocalDate date) {
    return days.getOrDefault(date, Day.NONE);
  }

  /** The same with other preferences. */
  public Profile with(Settings newSettings) {
    return new Profile(newSettings, stopped, days, goal, handsFree, reminders, version);
  }

  /** The same, left at another place or at none. */
  public Profile leftAt(Optional<StoppedSet> place) {
    boolean same = stopped.isPresent() && place.isPresent() && stopped.get().samePlace(place.get());
    return same ? this : new Profile(settings, place, days, goal, handsFree, reminders, version);
  }

  /** The same with more done on {@code date}. */
  public Profile plus(LocalDate date, Day more) {
    NavigableMap<LocalDate, Day> changed = new TreeMap<>(days);
    changed.merge(date, more, Day::plus);
    return new Profile(settings, stopped, changed, goal, handsFree, reminders, version);
  }

  /** The same with another goal; one outside the range becomes the nearest in it. */
  public Profile aimingAt(int setsPerDay) {
    return new Profile(settings, stopped, days, setsPerDay, handsFree, reminders, version);
  }

  /** The same with hands-free on or off. */
  public Profile handsFree(boolean on) {
    return new Profile(settings, stopped, days, goal, on, reminders, version);
  }

  /** The same with other reminders. */
  public Profile remindedBy(List<String> ids) {
    return new Profile(settings, stopped, days, goal, handsFree, ids, version);
  }

  /** The same as written for the {@code newVersion}th time. */
  public Profile at(long newVersion) {
    return new Profile(settings, stopped, days, goal, handsFree, reminders, newVersion);
  }

  /**
   * This, which another device has written, with what has changed from {@code before} to {@code
   * after} on this one. What both have done adds up.
   */
  public Profile merging(Profile before, Profile after) {
    Profile merged = this;
    Set<LocalDate> dates = new HashSet<>(after.days.keySet());
    dates.retainAll(changedDays(before.days, after.days));
    for (LocalDate date : dates) {
      merged = merged.plus(date, after.on(date).since(before.on(date)));
    }
    return new Profile(
        after.settings.equals(before.settings) ? settings : after.settings,
        after.stopped.equals(before.stopped) ? stopped : after.stopped,
        merged.days,
        after.goal == before.goal ? goal : after.goal,
        after.handsFree == before.handsFree ? handsFree : after.handsFree,
        after.reminders.equals(before.reminders) ? reminders : after.reminders,
        version);
  }

  private static Set<LocalDate> changedDays(Map<LocalDate, Day> before, Map<LocalDate, Day> after) {
    Set<LocalDate> changed = new HashSet<>();
    after.forEach((date, day) -> {
      if (!day.equals(before.get(date))) {
        changed.add(date);
      }
    });
    return changed;
  }
}
