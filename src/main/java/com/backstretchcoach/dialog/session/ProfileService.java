package com.backstretchcoach.dialog.session;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.SaveResult;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Reads the past once, when a session begins, and writes when there is something to keep. */
public final class ProfileService {
  private final ProfileStore store;

  /** A service that saves in {@code store}. */
  public ProfileService(ProfileStore store) {
    this.store = store;
  }

  /** The turn with what is known of {@code user}, and with what they have done since. */
  public Turn open(Turn turn, Optional<String> user) {
    if (user.isEmpty()) {
      return turn;
    }
    return turn.newSession()
        ? turn.beginningIn(located(recalled(turn.conversation(), user.get())))
        : turn.withConversation(heard(turn));
  }

  /**
   * What the clock says was heard goes down first: the answer may already be about another set, or
   * another length of hold.
   */
  private static Conversation heard(Turn turn) {
    Conversation conversation = turn.conversation();
    return conversation.withProfile(
        conversation
            .profile()
            .noting(conversation.set(), turn.now(), leg -> dayOfItsEnd(turn, leg)));
  }

  /** A hold belongs to the day on which it ended, also when the person speaks after midnight. */
  private static LocalDate dayOfItsEnd(Turn turn, Leg leg) {
    return turn.before()
        .playback()
        .flatMap(playback -> playback.endOf(leg))
        .filter(end -> end.isBefore(turn.now()))
        .map(turn::dayOf)
        .orElseGet(turn::today);
  }

  /** The reply after what it leads to has been kept, or all has been erased. */
  public Reply close(Turn turn, Reply reply, Optional<String> user) {
    if (reply.next() instanceof Reply.Next.Erase(var answer)) {
      EraseResult result = user.map(store::erase).orElse(EraseResult.NEVER_KEPT);
      return close(turn, answer.apply(result), user, true);
    }
    return close(turn, reply, user, couldNotRead(turn));
  }

  private Reply close(Turn turn, Reply reply, Optional<String> user, boolean storeWasAsked) {
    boolean ends = reply.script().isPresent() && !reply.script().get().asks();
    Conversation after = kept(turn, reply.conversation(), ends, user, storeWasAsked);
    boolean finished = ends || after.set().stage() == Stage.FINISHED;
    ProfileChanges profile = after.profile();
    if (finished && profile.unsaved() && !profile.lossTold() && mayBeginWithTheLoss(reply)) {
      Conversation told = after.withProfile(profile.withLossTold(true));
      return reply.withConversation(told).after(turn.phrases(), turn.phrases().say("not_saved"));
    }
    return reply.withConversation(after);
  }

  /** Who has spoken of their body hears the answer to that first: it may be to call for help. */
  private static boolean mayBeginWithTheLoss(Reply reply) {
    return reply.script().isPresent() && reply.keepable();
  }

  /** Keeps what is still to be kept when a session ends without an answer. */
  public void end(Turn turn, Optional<String> user) {
    kept(turn, turn.conversation(), true, user, couldNotRead(turn));
  }

  /** Forgets the ids of reminders that are gone. */
  public void dropReminders(String user, Predicate<String> gone) {
    if (!(store.lookUp(user) instanceof LookupResult.Found(Profile past))) {
      return;
    }
    Profile left =
        past.with(
            Preference.REMINDERS,
            past.get(Preference.REMINDERS).stream().filter(gone.negate()).toList());
    if (!left.equals(past)) {
      store.save(user, past, left);
    }
  }

  /** Erases all that is kept of {@code user}. */
  public EraseResult erase(String user) {
    return store.erase(user);
  }

  private Conversation recalled(Conversation conversation, String user) {
    return switch (store.lookUp(user)) {
      case LookupResult.Found(Profile past) ->
          conversation
              .withSet(StretchSet.fresh(past.preferences().settings(), past.hasStretched()))
              .withProfile(ProfileChanges.of(ProfileChanges.State.READ, past));
      case LookupResult.Nothing() ->
          conversation.withProfile(ProfileChanges.blank(ProfileChanges.State.READ));
      case LookupResult.Unavailable(), LookupResult.Newer() ->
          conversation.withProfile(ProfileChanges.blank(ProfileChanges.State.UNREAD));
      case LookupResult.NoStore() ->
          conversation.withProfile(ProfileChanges.blank(ProfileChanges.State.NONE));
    };
  }

  /** Where the device does not tell its zone, it is taken to be where it was. */
  private static Conversation located(Conversation conversation) {
    ProfileChanges profile = conversation.profile();
    return conversation.zone().isPresent()
        ? conversation.withProfile(profile.preferring(Preference.LAST_ZONE, conversation.zone()))
        : conversation.withZone(profile.now().get(Preference.LAST_ZONE));
  }

  /**
   * Keeps what is due.
   *
   * @param storeWasAsked whether the store has been waited for in this turn; twice would be longer
   *     than a person should wait
   */
  private Conversation kept(
      Turn turn, Conversation after, boolean ends, Optional<String> user, boolean storeWasAsked) {
    ProfileChanges profile = noted(turn, after);
    if (user.isEmpty() || !profile.keeps() || !isDue(turn, after, profile, ends)) {
      return after.withProfile(profile);
    }
    if (storeWasAsked) {
      return after.withProfile(profile.withUnsaved(true));
    }
    return after.withProfile(
        switch (store.save(user.get(), profile.update())) {
          case SaveResult.Saved(Profile saved) -> profile.savedAs(saved);
          case SaveResult.NotSaved() -> profile.withUnsaved(true);
        });
  }

  private static boolean couldNotRead(Turn turn) {
    return turn.newSession()
        && turn.conversation().profile().state() == ProfileChanges.State.UNREAD;
  }

  private ProfileChanges noted(Turn turn, Conversation after) {
    ProfileChanges profile =
        after
            .profile()
            .noting(after.set(), turn.now(), _ -> turn.today())
            .leaving(after.set(), turn.now());
    boolean changed = !after.set().settings().equals(turn.conversation().set().settings());
    return changed
        ? profile.preferring(profile.now().preferences().withSettings(after.set().settings()))
        : profile;
  }

  private boolean isDue(Turn turn, Conversation after, ProfileChanges profile, boolean ends) {
    Profile saved = profile.saved();
    Profile now = profile.now();
    // That the opening was heard can wait for the next thing to keep; the zone is none by itself.
    Profile known = saved.with(Preference.LAST_ZONE, now.get(Preference.LAST_ZONE));
    boolean worth = !now.equals(known);
    known = known.with(Preference.OPENING_HEARD, now.get(Preference.OPENING_HEARD));
    boolean preference = !now.preferences().equals(known.preferences());
    boolean set = profile.hasFinished();
    boolean round =
        Math.max(rounds(turn.conversation().set()), rounds(after.set()))
            > rounds(turn.before().set());
    return worth && (preference || set || round || ends);
  }

  private static long rounds(StretchSet set) {
    return IntStream.rangeClosed(1, set.rounds())
        .filter(round -> {
          List<Leg> legs = set.legs().stream().filter(leg -> leg.round() == round).toList();
          return !legs.isEmpty() && set.done().containsAll(legs);
        })
        .count();
  }
}
