package com.backstretchcoach.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is kept of a person between sessions. Nothing in it says how their back is.
 *
 * @param stopped where the last set was left, if before its end
 * @param days by the date where the person is; the latest {@value #MOST_DAYS} are kept
 * @param version counts the times it was written, 0 before the first
 */
@RecordBuilder
public record Profile(
    Preferences preferences,
    Optional<StoppedSet> stopped,
    NavigableMap<LocalDate, Day> days,
    long version)
    implements ProfileBuilder.With {
  /** Five weeks: enough for a streak and the week. */
  public static final int MOST_DAYS = 35;

  /** The form in which it is written; a higher one is never overwritten. */
  public static final int SCHEMA = 1;

  /** Of a person who has done nothing yet. */
  public static final Profile NOTHING =
      new Profile(Preferences.USUAL, Optional.empty(), Collections.emptyNavigableMap(), 0);

  public Profile {
    NavigableMap<LocalDate, Day> latest = new TreeMap<>(days);
    while (latest.size() > MOST_DAYS) {
      latest.pollFirstEntry();
    }
    days = Collections.unmodifiableNavigableMap(latest);
  }

  /** Whether the person has ever held a stretch, as far as is known. */
  public boolean hasStretched() {
    return stopped.isPresent() || !days.isEmpty();
  }

  /** Whether the person has been here before, if only to begin. */
  public boolean hasBegun() {
    return hasStretched() || get(Preference.OPENING_HEARD);
  }

  /** What was done on {@code date}. */
  public Day on(LocalDate date) {
    return days.getOrDefault(date, Day.NONE);
  }

  /** What the person has chosen, or what is usual. */
  public <T> T get(Preference<T> preference) {
    return preferences.get(preference);
  }

  /** The same with another choice; one that is not possible becomes the nearest that is. */
  public <T> Profile with(Preference<T> preference, T value) {
    return withPreferences(preferences.with(preference, value));
  }

  /** The same, left at another place or at none. */
  public Profile leftAt(Optional<StoppedSet> place) {
    boolean same = stopped.isPresent() && place.isPresent() && stopped.get().samePlace(place.get());
    return same ? this : withStopped(place);
  }

  /** The same with more done on {@code date}. */
  public Profile plus(LocalDate date, Day more) {
    NavigableMap<LocalDate, Day> changed = new TreeMap<>(days);
    changed.merge(date, more, Day::plus);
    return withDays(changed);
  }

  /**
   * This, which another device has written, with what has changed from {@code before} to {@code
   * after} on this one. What both have done adds up.
   */
  public Profile merging(Profile before, Profile after) {
    Profile merged =
        withPreferences(preferences.withTexts(after.preferences.since(before.preferences)));
    for (LocalDate date : after.days.keySet()) {
      if (!after.on(date).equals(before.on(date))) {
        merged = merged.plus(date, after.on(date).since(before.on(date)));
      }
    }
    return after.stopped.equals(before.stopped) ? merged : merged.withStopped(after.stopped);
  }
}
