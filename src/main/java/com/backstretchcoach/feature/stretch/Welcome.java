package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.StoppedSet;
import com.backstretchcoach.routine.Leg;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Greets a person who has been here before: the steps are known, so the hold begins soon. */
final class Welcome {
  /** After a night the muscles are cold again, so a set begins afresh. */
  private static final Duration CARRY_ON_WITHIN = Duration.ofHours(12);

  /** The id of the question whether to carry on. */
  static final String CARRY_ON = "CARRY_ON";

  private Welcome() {}

  /** Offers to carry on with a set that was left lately, or a new one. */
  static Reply back(Turn turn) {
    Optional<StoppedSet> lately =
        turn.conversation()
            .profile()
            .now()
            .stopped()
            .filter(stopped -> !stopped.when().isAfter(turn.now()))
            .filter(stopped ->
                Duration.between(stopped.when(), turn.now()).compareTo(CARRY_ON_WITHIN) <= 0);
    return lately.map(stopped -> carryOn(turn, stopped)).orElseGet(() -> offer(turn, "welcome"));
  }

  /** A new set in place of the one that was left. */
  static Reply afresh(Turn turn) {
    return offer(turn, "afresh");
  }

  private static Reply offer(Turn turn, String words) {
    Conversation conversation = turn.conversation();
    Settings settings = conversation.set().settings();
    boolean stepsKnown = conversation.profile().now().hasStretched();
    StretchSet set = StretchSet.fresh(settings, stepsKnown).withStage(Stage.GETTING_READY);
    Step.Ask ready = new Step.Ask(Step.Prompt.LYING_DOWN, set.next(), 0);
    Conversation next =
        conversation
            .withSet(set)
            .withProfile(conversation.profile().beginning())
            .answering("")
            .withQuestion(Optional.of(new OpenQuestion(StretchActivity.STRETCH, "")));
    Script script = new Director(turn.phrases()).script(settings, List.of(ready));
    return Reply.play(next, script)
        .showing(new StretchViews(turn, set).launch())
        .after(turn.phrases(), turn.phrases().say(words));
  }

  private static Reply carryOn(Turn turn, StoppedSet stopped) {
    Conversation conversation = turn.conversation();
    Settings settings = conversation.set().settings();
    boolean betweenRounds = stopped.next().side() == settings.firstSide();
    StretchSet set =
        StretchSet.fresh(settings, true)
            .counting(List.copyOf(stopped.done()))
            .withRounds(stopped.rounds())
            .withNext(stopped.next())
            .withStage(betweenRounds ? Stage.BETWEEN_ROUNDS : Stage.PAUSED);
    Leg last = set.before(stopped.next()).orElse(stopped.next());
    String question =
        turn.phrases()
            .say(
                "carry_on.ask",
                Map.of(
                    "round", turn.phrases().number(last.round()),
                    "side", turn.phrases().side(last.side())));
    Conversation next =
        conversation
            .withSet(set)
            .withProfile(conversation.profile().carryingOn(stopped))
            .answering("")
            .withQuestion(Optional.of(new OpenQuestion(CARRY_ON, "")));
    return Reply.play(
            next,
            Script.of(
                question,
                turn.phrases().say("carry_on.reprompt"),
                settings.pace(),
                turn.phrases().language()))
        .showing(new StretchViews(turn, set).launch());
  }
}
