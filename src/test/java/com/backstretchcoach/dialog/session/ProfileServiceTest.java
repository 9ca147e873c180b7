package com.backstretchcoach.dialog.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.Turns;
import com.backstretchcoach.profile.Day;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.LookupResult;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.Profile;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.profile.ProfileChanges.State;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.profile.ProfileUpdate;
import com.backstretchcoach.profile.SaveResult;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Pace;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Side;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a person is looked up, and when what they did is kept. */
class ProfileServiceTest {
  private static final Optional<String> SOMEBODY = Optional.of("somebody");
  private static final Leg FIRST = new Leg(1, Side.RIGHT);
  private static final Leg SECOND = new Leg(1, Side.LEFT);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private final Notebook store = new Notebook();
  private final ProfileService service = new ProfileService(store);

  @Test
  void aNewSessionKnowsThePerson() {
    store.found = new LookupResult.Found(Profile.NOTHING.with(Preference.HOLD_SECONDS, 30));

    Turn opened = service.open(turn(Turns.start()).withNewSession(true), SOMEBODY);

    assertThat(opened.conversation().set().settings().holdSeconds()).isEqualTo(30);
    assertThat(opened.conversation().profile().state()).isEqualTo(State.READ);
    assertThat(opened.before()).isEqualTo(opened.conversation());
  }

  @Test
  void aSessionThatGoesOnIsNotLookedUpAgain() {
    service.open(turn(read()), SOMEBODY);

    assertThat(store.asked).isEmpty();
  }

  @Test
  void aRequestOfNobodyIsLeftAsItIs() {
    Turn turn = turn(Turns.start()).withNewSession(true);

    assertThat(service.open(turn, Optional.empty())).isEqualTo(turn);
    assertThat(store.asked).isEmpty();
  }

  @Test
  void aHoldBelongsToTheDayOnWhichItEnded() {
    Instant midnight = Instant.parse("2026-11-25T00:00:00Z");
    Conversation before =
        read()
            .withPlayback(
                Optional.of(
                    new Playback(
                        midnight.minusSeconds(60),
                        List.of(
                            new Playback.Mark(FIRST, Duration.ofSeconds(30)),
                            new Playback.Mark(SECOND, Duration.ofSeconds(90))))));
    Conversation heard =
        read().withSet(read().set().withStage(Stage.PAUSED).withDone(Set.of(FIRST, SECOND)));
    Turn turn = turn(heard).withBefore(before).withNow(midnight.plusSeconds(3_600));

    Profile now = service.open(turn, SOMEBODY).conversation().profile().now();

    assertThat(now.on(TODAY.minusDays(1))).isEqualTo(new Day(0, 1, 20));
    assertThat(now.on(TODAY)).isEqualTo(new Day(0, 1, 20));
  }

  @Test
  void aHoldWhoseEndIsYetToComeBelongsToToday() {
    Instant now = Instant.parse("2026-11-25T23:59:50Z");
    Conversation before =
        read()
            .withPlayback(
                Optional.of(
                    new Playback(now, List.of(new Playback.Mark(FIRST, Duration.ofSeconds(60))))));
    Conversation heard =
        read().withSet(read().set().withStage(Stage.PAUSED).withDone(Set.of(FIRST)));

    Turn opened = service.open(turn(heard).withBefore(before).withNow(now), SOMEBODY);

    assertThat(opened.conversation().profile().now().on(TODAY)).isEqualTo(new Day(0, 1, 20));
  }

  @Test
  void aDeviceWithoutAZoneIsWhereItWas() {
    store.found =
        new LookupResult.Found(
            Profile.NOTHING.with(Preference.LAST_ZONE, Optional.of(ZoneId.of("Asia/Kolkata"))));

    Turn opened = service.open(turn(Turns.start()).withNewSession(true), SOMEBODY);

    assertThat(opened.conversation().zone()).contains(ZoneId.of("Asia/Kolkata"));
  }

  @Test
  void aFinishedSetIsKeptWithTheAnswer() {
    Reply kept = service.close(turn(read()), asking(finished(read())), SOMEBODY);

    assertThat(store.asked).containsExactly("write somebody");
    assertThat(kept.conversation().profile().saved().on(TODAY)).isEqualTo(new Day(1, 1, 20));
    assertThat(kept.conversation().profile().held()).isEmpty();
  }

  @Test
  void anAnswerThatChangesNothingIsNotWritten() {
    service.close(turn(read()), asking(read()), SOMEBODY);
    service.close(turn(read()), asking(finished(read())), Optional.empty());

    assertThat(store.asked).isEmpty();
  }

  @Test
  void whatCouldNotBeSavedIsSaidOnceASetIsOver() {
    store.fails = true;
    Turn turn = turn(read());

    Reply told = service.close(turn, asking(finished(read())), SOMEBODY);
    Reply again = service.close(turn, asking(finished(told.conversation())), SOMEBODY);

    String loss = turn.phrases().say("not_saved");
    assertThat(told.script().orElseThrow().cues().toString()).contains(loss);
    assertThat(told.conversation().profile().lossTold()).isTrue();
    assertThat(again.script().orElseThrow().cues().toString()).doesNotContain(loss);
  }

  @Test
  void whatCouldNotBeSavedIsNotSaidWhileASetIsUnderWay() {
    store.fails = true;
    Turn turn = turn(read());
    Conversation underWay =
        read().withSet(read().set().withStage(Stage.PAUSED).withDone(Set.of(FIRST, SECOND)));

    Reply reply = service.close(turn, asking(underWay), SOMEBODY);

    assertThat(reply.conversation().profile().unsaved()).isTrue();
    assertThat(reply.conversation().profile().lossTold()).isFalse();
  }

  @Test
  void whatIsKeptByANewerSkillIsLeftAlone() {
    store.found = new LookupResult.Newer();

    Turn opened = service.open(turn(Turns.start()).withNewSession(true), SOMEBODY);

    assertThat(opened.conversation().profile().state()).isEqualTo(State.UNREAD);
  }

  @Test
  void whereNothingIsKeptThereIsNothingToRead() {
    store.found = new LookupResult.NoStore();

    Turn opened = service.open(turn(Turns.start()).withNewSession(true), SOMEBODY);

    assertThat(opened.conversation().profile().state()).isEqualTo(State.NONE);
  }

  @Test
  void whoHasSpokenOfTheirBodyHearsOfTheirBodyFirst() {
    store.fails = true;

    Reply reply = service.close(turn(read()), asking(finished(read())).personal(), SOMEBODY);

    assertThat(reply.conversation().profile().lossTold()).isFalse();
    assertThat(reply.conversation().profile().unsaved()).isTrue();
  }

  @Test
  void whereNothingIsSaidTheLossIsNotEither() {
    store.fails = true;

    Reply reply = service.close(turn(read()), Reply.silent(finished(read())), SOMEBODY);

    assertThat(reply.script()).isEmpty();
    assertThat(reply.conversation().profile().lossTold()).isFalse();
  }

  @Test
  void aStoreThatDidNotAnswerIsNotWaitedForTwiceInOneTurn() {
    Conversation unread = finished(Turns.start().withProfile(ProfileChanges.blank(State.UNREAD)));

    Reply first =
        service.close(
            turn(unread.withSet(Turns.start().set())).withNewSession(true),
            asking(unread),
            SOMEBODY);
    assertThat(store.asked).isEmpty();
    assertThat(first.conversation().profile().unsaved()).isTrue();

    service.close(turn(unread.withSet(Turns.start().set())), asking(unread), SOMEBODY);
    assertThat(store.asked).containsExactly("write somebody");
  }

  @Test
  void aSessionThatEndsKeepsWhatIsLeft() {
    Conversation left =
        read().withSet(read().set().withStage(Stage.PAUSED).withDone(Set.of(FIRST)));

    service.end(turn(left), SOMEBODY);

    assertThat(store.asked).containsExactly("write somebody");
    assertThat(store.profile.stopped().orElseThrow().done()).containsExactly(FIRST);
  }

  @Test
  void allIsErasedAndTheOutcomeMakesTheAnswer() {
    Turn turn = turn(read());
    Reply asked = asking(read());
    Reply erasing = asked.erasing(result -> Reply.say(turn, result.name()));

    assertThat(service.close(turn, erasing, SOMEBODY).words()).isEqualTo("ERASED");
    assertThat(service.close(turn, erasing, Optional.empty()).words()).isEqualTo("NEVER_KEPT");
    assertThat(service.erase("somebody")).isEqualTo(EraseResult.ERASED);
    assertThat(store.asked).containsExactly("erase somebody", "erase somebody");
  }

  @Test
  void remindersThatAreGoneAreForgotten() {
    store.profile = Profile.NOTHING.with(Preference.REMINDERS, List.of("a-1", "b-2"));
    store.found = new LookupResult.Found(store.profile);

    service.dropReminders("somebody", "a-1"::equals);
    assertThat(store.profile.get(Preference.REMINDERS)).containsExactly("b-2");

    store.asked.clear();
    service.dropReminders("somebody", "c-3"::equals);
    assertThat(store.asked).containsExactly("read somebody");
  }

  private static Turn turn(Conversation conversation) {
    return Turns.of(Intent.FALLBACK, Map.of(), conversation);
  }

  private static Conversation read() {
    return Turns.start().withProfile(ProfileChanges.blank(State.READ));
  }

  private static Conversation finished(Conversation conversation) {
    return conversation.withSet(
        conversation.set().withStage(Stage.FINISHED).withDone(Set.of(FIRST)));
  }

  private static Reply asking(Conversation conversation) {
    return Reply.play(
        conversation,
        Script.of(
            "Well done.", "Anything else?", Pace.NORMAL, turn(conversation).phrases().language()));
  }

  /** A store of one person, which writes down what is asked of it. */
  private static final class Notebook implements ProfileStore {
    private final List<String> asked = new ArrayList<>();
    private LookupResult found = new LookupResult.Nothing();
    private Profile profile = Profile.NOTHING;
    private boolean fails;

    @Override
    public LookupResult lookUp(String user) {
      asked.add("read " + user);
      return found;
    }

    @Override
    public SaveResult save(String user, ProfileUpdate update) {
      asked.add("write " + user);
      if (fails) {
        return new SaveResult.NotSaved();
      }
      profile = profile.after(update);
      return new SaveResult.Saved(profile);
    }

    @Override
    public EraseResult erase(String user) {
      asked.add("erase " + user);
      return EraseResult.ERASED;
    }
  }
}
