package com.backstretchcoach.profile;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is kept of a person between sessions. Nothing in it says how their back is.
 *
 * @param stopped where the last set was left, if before its end
 * @param days by the date where the person is; the latest {@value #MOST_DAYS} are kept
 * @param counted what {@code days} has of the latest {@value #MOST_SETS} sets, by their ids; what
 *     is told of one of them again counts once
 */
@RecordBuilder
public record Profile(
    Preferences preferences,
    Optional<StoppedSet> stopped,
    NavigableMap<LocalDate, Day> days,
    NavigableMap<String, CountedSet> counted)
    implements ProfileBuilder.With {
  /** Five weeks: enough for a streak and the week. */
  public static final int MOST_DAYS = 35;

  /** Twelve days of five sets: what comes twice comes within seconds. */
  public static final int MOST_SETS = 60;

  /** The form in which it is written; a higher one is never overwritten. */
  public static final int SCHEMA = 2;

  /** Of a person who has done nothing yet. */
  public static final Profile NOTHING =
      new Profile(
          Preferences.USUAL,
          Optional.empty(),
          Collections.emptyNavigableMap(),
          Collections.emptyNavigableMap());

  public Profile {
    days = latest(days, MOST_DAYS);
    counted = latest(counted, MOST_SETS);
  }

  private static <K, V> NavigableMap<K, V> latest(NavigableMap<K, V> all, int most) {
    if (all.isEmpty()) {
      return Collections.emptyNavigableMap();
    }
    NavigableMap<K, V> latest = new TreeMap<>(all);
    while (latest.size() > most) {
      latest.pollFirstEntry();
    }
    return Collections.unmodifiableNavigableMap(latest);
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

  /** What is counted of a set. */
  CountedSet counted(String set) {
    return counted.getOrDefault(set, CountedSet.NONE);
  }

  /** The same with what was done of a set, as far as it is not counted. */
  Profile plus(HeldSet held) {
    Profile more = this;
    for (Map.Entry<LocalDate, Day> day : held.without(counted(held.id())).days().entrySet()) {
      more = more.plus(day.getKey(), day.getValue());
    }
    NavigableMap<String, CountedSet> sets = new TreeMap<>(counted);
    sets.merge(held.id(), held.legs(), CountedSet::plus);
    return more.withCounted(sets);
  }

  /** The same after {@code update}. */
  public Profile after(ProfileUpdate update) {
    ProfileUpdate due = update.remaining(this);
    Profile after = withPreferences(preferences.withTexts(due.preferences()));
    for (HeldSet held : due.held()) {
      after = after.plus(held);
    }
    return due.moved() ? after.withStopped(due.stopped()) : after;
  }

  /** The same without what is only needed where it is stored. */
  public Profile forSession() {
    return withCounted(Collections.emptyNavigableMap());
  }
}
