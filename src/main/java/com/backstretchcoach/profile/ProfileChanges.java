package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a session knows from earlier ones, and what it has yet to save.
 *
 * @param saved as the store had it when last heard of
 * @param now the same with what has happened since
 * @param set the id of the set under way; empty where nothing is kept
 * @param noted holds of that set that are in {@code now}
 * @param setNoted whether that set is in {@code now} as done
 * @param held what of {@code now} has yet to be counted in the store
 * @param unsaved whether the last attempt to save something failed
 * @param lossTold whether the person has heard of it
 */
@RecordBuilder
public record ProfileChanges(
    State state,
    Profile saved,
    Profile now,
    String set,
    Set<Leg> noted,
    boolean setNoted,
    List<HeldSet> held,
    boolean unsaved,
    boolean lossTold)
    implements ProfileChangesBuilder.With {
  /** Whether there is a past to know. */
  public enum State {
    /** Nothing is kept between sessions. */
    NONE,
    /** The past is known. */
    READ,
    /** There may be a past, but it could not be read. */
    UNREAD,
    /** The person asked to be forgotten; nothing more is kept in this session. */
    FORGOTTEN
  }

  public ProfileChanges {
    noted = Set.copyOf(noted);
    held = List.copyOf(held);
  }

  /** Without a past. */
  public static ProfileChanges blank(State state) {
    return of(state, Profile.NOTHING);
  }

  /** With a past. */
  public static ProfileChanges of(State state, Profile saved) {
    Profile known = saved.forSession();
    return new ProfileChanges(state, known, known, "", Set.of(), false, List.of(), false, false);
  }

  /** Whether something may be written to the store. */
  public boolean keeps() {
    return state == State.READ || state == State.UNREAD;
  }

  /**
   * The same with what has been done of {@code set} since the last time.
   *
   * @param now when this is told
   * @param day the one on which a hold ended
   */
  public ProfileChanges noting(StretchSet set, Instant now, Function<Leg, LocalDate> day) {
    boolean another = !set.done().containsAll(noted);
    ProfileChanges changes = (another ? beginning() : this).withSetIfEmpty(now);
    Set<Leg> more = new HashSet<>(set.done());
    more.removeAll(changes.noted);
    boolean finished = set.stage() == Stage.FINISHED && !set.done().isEmpty() && !changes.setNoted;
    if (more.isEmpty() && !finished) {
      return changes;
    }
    Map<Leg, HeldSet.Hold> holds = new HashMap<>();
    more.forEach(
        leg -> holds.put(leg, new HeldSet.Hold(day.apply(leg), set.settings().holdSeconds())));
    LocalDate last =
        holds.values().stream()
            .map(HeldSet.Hold::day)
            .max(Comparator.naturalOrder())
            .orElseGet(() -> day.apply(set.next()));
    return changes
        .doing(new HeldSet(changes.set, holds, finished ? Optional.of(last) : Optional.empty()))
        .withNoted(set.done())
        .withSetNoted(changes.setNoted || finished);
  }

  private ProfileChanges withSetIfEmpty(Instant now) {
    return set.isEmpty() && keeps() ? withSet(SetId.begun(now)) : this;
  }

  /** The same with something done. */
  ProfileChanges doing(HeldSet more) {
    Profile after = now;
    for (Map.Entry<LocalDate, Day> day : more.days().entrySet()) {
      after = after.plus(day.getKey(), day.getValue());
    }
    Map<String, HeldSet> sets = new LinkedHashMap<>();
    held.forEach(done -> sets.put(done.id(), done));
    if (keeps()) {
      sets.merge(more.id(), more, HeldSet::plus);
    }
    return withNow(after).withHeld(List.copyOf(sets.values()));
  }

  /** What is to be written. */
  public ProfileUpdate update() {
    return ProfileUpdate.between(saved, now)
        .withHeld(held)
        .withSet(set)
        .withKnown(new CountedSet(noted, setNoted));
  }

  /** Whether a set has come to its end that is not saved yet. */
  public boolean hasFinished() {
    return held.stream().anyMatch(done -> done.finishedOn().isPresent());
  }

  /** The same with the place where {@code set} would be left if the person went away. */
  public ProfileChanges leaving(StretchSet set, Instant when) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> this;
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          withNow(
              now.leftAt(
                  set.done().isEmpty()
                      ? Optional.empty()
                      : Optional.of(
                          new StoppedSet(this.set, set.rounds(), set.next(), set.done(), when))));
      case FINISHED -> withNow(now.leftAt(Optional.empty()));
    };
  }

  /** The same with other preferences. */
  public ProfileChanges preferring(Preferences preferences) {
    return withNow(now.withPreferences(preferences));
  }

  /** The same with another choice of one preference. */
  public <T> ProfileChanges preferring(Preference<T> preference, T value) {
    return withNow(now.with(preference, value));
  }

  /** The same as another set begins. */
  public ProfileChanges beginning() {
    return withSet("").withNoted(Set.of()).withSetNoted(false);
  }

  /** The same as a set goes on that was left in an earlier session. */
  public ProfileChanges carryingOn(StoppedSet stopped) {
    return withSet(stopped.set()).withNoted(stopped.done()).withSetNoted(false);
  }

  /** The same after it was saved as {@code profile}. */
  public ProfileChanges savedAs(Profile profile) {
    return of(State.READ, profile)
        .withSet(set)
        .withNoted(noted)
        .withSetNoted(setNoted)
        .withLossTold(lossTold);
  }
}
