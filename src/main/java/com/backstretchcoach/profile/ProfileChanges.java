package com.backstretchcoach.profile;

import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a session knows from earlier ones, and what it has yet to save.
 *
 * @param saved as the store had it when last heard of
 * @param now the same with what has happened since
 * @param noted holds of the set under way that are in {@code now}
 * @param setNoted whether that set is in {@code now} as done
 * @param unsaved whether the last attempt to save something failed
 * @param lossTold whether the person has heard of it
 */
@RecordBuilder
public record ProfileChanges(
    State state,
    Profile saved,
    Profile now,
    int noted,
    boolean setNoted,
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

  /** Without a past. */
  public static ProfileChanges blank(State state) {
    return of(state, Profile.NOTHING);
  }

  /** With a past. */
  public static ProfileChanges of(State state, Profile saved) {
    return new ProfileChanges(state, saved, saved, 0, false, false, false);
  }

  /** Whether something may be written to the store. */
  public boolean keeps() {
    return state == State.READ || state == State.UNREAD;
  }

  /** The same with what has been done of {@code set} since the last time. */
  public ProfileChanges noting(StretchSet set, LocalDate today) {
    int done = set.done().size();
    boolean another = done < noted;
    boolean counted = !another && setNoted;
    int holds = another ? done : done - noted;
    boolean finished = set.stage() == Stage.FINISHED && done > 0 && !counted;
    if (holds == 0 && !finished) {
      return withNoted(done).withSetNoted(counted);
    }
    Day more = new Day(finished ? 1 : 0, holds, holds * set.settings().holdSeconds());
    return withNow(now.plus(today, more)).withNoted(done).withSetNoted(counted || finished);
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
                      : Optional.of(new StoppedSet(set.next(), set.done(), when))));
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

  /** The same as another set begins, of which {@code holds} are known from earlier. */
  public ProfileChanges beginningAfter(int holds) {
    return withNoted(holds).withSetNoted(false);
  }

  /** The same after it was saved as {@code profile}. */
  public ProfileChanges savedAs(Profile profile) {
    return of(State.READ, profile).withNoted(noted).withSetNoted(setNoted).withLossTold(lossTold);
  }
}
