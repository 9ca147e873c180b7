package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.SaveResult;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the past once, when a session begins, and writes when there is something to keep. */
public final class ProfileService {
  private final StretchTalk stretch = new StretchTalk();
  private final ProfileStore memory;

  /** A diary kept in {@code memory}. */
  public ProfileService(ProfileStore memory) {
    this.memory = memory;
  }

  /** The turn with what is known of {@code user}; erases it if that was just confirmed. */
  public Turn open(Turn turn, Optional<String> user) {
    if (user.isEmpty()) {
      return turn;
    }
    Turn known =
        turn.newSession()
            ? turn.with(recalled(turn.conversation(), user.get()))
            : turn.with(heard(turn));
    return MemoryTalk.forgets(known)
        ? known.with(forgotten(known.conversation(), user.get()))
        : known;
  }

  /**
   * What the clock says was heard goes down first: the answer may already be about another set, or
   * another length of hold.
   */
  private Conversation heard(Turn turn) {
    Conversation conversation = turn.conversation();
    return conversation.with(conversation.notebook().noting(reached(turn), turn.today()));
  }

  /** The reply after what it leads to has been kept. */
  public Reply close(Turn turn, Reply reply, Optional<String> user) {
    boolean ends = reply.script().isPresent() && !reply.script().get().asks();
    Conversation after = kept(turn, reply.conversation(), ends, user);
    boolean finished = ends || after.set().stage() == Stage.FINISHED;
    ProfileChanges notebook = after.notebook();
    if (finished && notebook.unsaved() && !notebook.lossTold() && reply.script().isPresent()) {
      Conversation told = after.with(notebook.tellingLoss());
      return reply.with(told).after(turn.phrases().say("not_saved"));
    }
    return reply.with(after);
  }

  /** Keeps what is still to be kept when a session ends without an answer. */
  public void end(Turn turn, Optional<String> user) {
    Conversation left = turn.conversation().with(reached(turn));
    kept(turn, left, true, user);
  }

  /** Forgets the ids of reminders that are gone. */
  public void dropReminders(String user, Predicate<String> gone) {
    if (!(memory.recall(user) instanceof LookupResult.Found(Profile past))) {
      return;
    }
    Profile left = past.remindedBy(past.reminders().stream().filter(gone.negate()).toList());
    if (!left.equals(past)) {
      memory.keep(user, past, left);
    }
  }

  /** Erases all that is kept of {@code user}. */
  public EraseResult forget(String user) {
    return memory.forget(user);
  }

  private Conversation recalled(Conversation conversation, String user) {
    return switch (memory.recall(user)) {
      case LookupResult.Found(Profile past) ->
          conversation
              .with(StretchSet.fresh(past.settings(), past.hasStretched()))
              .with(ProfileChanges.of(ProfileChanges.State.READ, past));
      case LookupResult.Nothing() ->
          conversation.with(ProfileChanges.blank(ProfileChanges.State.READ));
      case LookupResult.Unavailable(), LookupResult.Newer() ->
          conversation.with(ProfileChanges.blank(ProfileChanges.State.UNREAD));
      case LookupResult.NoMemory() ->
          conversation.with(ProfileChanges.blank(ProfileChanges.State.NONE));
    };
  }

  private Conversation forgotten(Conversation conversation, String user) {
    return switch (forget(user)) {
      case ERASED -> conversation.with(ProfileChanges.blank(ProfileChanges.State.FORGOTTEN));
      case NEVER_KEPT -> conversation.with(ProfileChanges.blank(ProfileChanges.State.NONE));
      case NOT_ERASED -> conversation;
    };
  }

  private Conversation kept(Turn turn, Conversation after, boolean ends, Optional<String> user) {
    ProfileChanges notebook = noted(turn, after);
    if (user.isEmpty() || !notebook.keeps() || !isDue(turn, after, notebook, ends)) {
      return after.with(notebook);
    }
    if (hasJustFailed(turn)) {
      return after.with(notebook.notKept());
    }
    return after.with(
        switch (memory.keep(user.get(), notebook.saved(), notebook.now())) {
          case SaveResult.Saved(Profile saved) -> notebook.kept(saved);
          case SaveResult.NotSaved() -> notebook.notKept();
        });
  }

  /** Waiting for the store twice in one turn would be longer than a person should wait. */
  private static boolean hasJustFailed(Turn turn) {
    boolean read =
        turn.newSession() && turn.conversation().notebook().state() == ProfileChanges.State.UNREAD;
    return read || MemoryTalk.forgets(turn);
  }

  private ProfileChanges noted(Turn turn, Conversation after) {
    ProfileChanges notebook =
        after.notebook().noting(after.set(), turn.today()).leaving(after.set(), turn.now());
    boolean changed = !after.set().settings().equals(turn.conversation().set().settings());
    return changed ? notebook.preferring(after.set().settings()) : notebook;
  }

  private boolean isDue(Turn turn, Conversation after, ProfileChanges notebook, boolean ends) {
    Profile saved = notebook.saved();
    Profile now = notebook.now();
    boolean preference =
        !now.settings().equals(saved.settings())
            || now.goal() != saved.goal()
            || now.handsFree() != saved.handsFree()
            || !now.reminders().equals(saved.reminders());
    boolean set = now.on(turn.today()).sets() > saved.on(turn.today()).sets();
    boolean round =
        Math.max(rounds(reached(turn)), rounds(after.set())) > rounds(turn.conversation().set());
    return !now.equals(saved) && (preference || set || round || ends);
  }

  private StretchSet reached(Turn turn) {
    return stretch.outcome(turn, new Event.Interrupt()).set();
  }

  private static long rounds(StretchSet set) {
    return IntStream.rangeClosed(1, Leg.ROUNDS)
        .filter(round -> {
          List<Leg> legs = set.legs().stream().filter(leg -> leg.round() == round).toList();
          return !legs.isEmpty() && set.done().containsAll(legs);
        })
        .count();
  }
}
