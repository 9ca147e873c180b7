package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.StoppedSet;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a session knows from earlier ones, and what it has yet to keep.
 *
 * @param saved as the store had it when last heard of
 * @param now the same with what has happened since
 * @param noted holds of the set under way that are in {@code now}
 * @param setNoted whether that set is in {@code now} as done
 * @param unsaved whether the last attempt to keep something failed
 * @param lossTold whether the person has heard of it
 */
public record ProfileChanges(
    State state,
    Profile saved,
    Profile now,
    int noted,
    boolean setNoted,
    boolean unsaved,
    boolean lossTold) {
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
  public static ProfileChanges of(State state, Profile remembered) {
    return new ProfileChanges(state, remembered, remembered, 0, false, false, false);
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
      return new ProfileChanges(state, saved, now, done, counted, unsaved, lossTold);
    }
    Day more = new Day(finished ? 1 : 0, holds, holds * set.settings().holdSeconds());
    return new ProfileChanges(
        state, saved, now.plus(today, more), done, counted || finished, unsaved, lossTold);
  }

  /** The same with the place where {@code set} would be left if the person went away. */
  public ProfileChanges leaving(StretchSet set, Instant when) {
    return switch (set.stage()) {
      case NOT_STARTED, GETTING_READY -> this;
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          with(
              now.leftAt(
                  set.done().isEmpty()
                      ? Optional.empty()
                      : Optional.of(new StoppedSet(set.next(), set.done(), when))));
      case FINISHED -> with(now.leftAt(Optional.empty()));
    };
  }

  /** The same with other preferences. */
  public ProfileChanges preferring(Settings settings) {
    return with(now.with(settings));
  }

  /** The same while {@code holds} of the set are known from earlier. */
  public ProfileChanges having(int holds) {
    return new ProfileChanges(state, saved, now, holds, false, unsaved, lossTold);
  }

  /** The same with something else to keep. */
  public ProfileChanges with(Profile remembered) {
    return new ProfileChanges(state, saved, remembered, noted, setNoted, unsaved, lossTold);
  }

  /** The same after it was kept as {@code kept}. */
  public ProfileChanges kept(Profile kept) {
    return new ProfileChanges(State.READ, kept, kept, noted, setNoted, false, lossTold);
  }

  /** The same after an attempt to keep it failed. */
  public ProfileChanges notKept() {
    return new ProfileChanges(state, saved, now, noted, setNoted, true, lossTold);
  }

  /** The same once the person has heard that something was not kept. */
  public ProfileChanges tellingLoss() {
    return new ProfileChanges(state, saved, now, noted, setNoted, unsaved, true);
  }
}
