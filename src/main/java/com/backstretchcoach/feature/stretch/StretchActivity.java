package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Activity;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.OpenQuestion;
import com.backstretchcoach.dialog.Picture;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Outcome;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Routine;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.Script;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Talks a person through the stretch. */
public final class StretchActivity implements Activity {
  /** The id of the stretch's own questions: lying down, next round, go on, another hold. */
  static final String STRETCH = "STRETCH";

  /** The id of the question whether there is anything else to know. */
  static final String ANYTHING_ELSE = "ANYTHING_ELSE";

  private final Function<Turn, Optional<FollowUp>> afterASet;

  /**
   * The stretch.
   *
   * @param afterASet what is asked at the end of a set in place of whether there is anything else
   */
  public StretchActivity(Function<Turn, Optional<FollowUp>> afterASet) {
    this.afterASet = afterASet;
  }

  @Override
  public Reply open(Turn turn) {
    return turn.conversation().profile().now().hasBegun()
        ? Welcome.back(turn)
        : on(turn, new Event.Start());
  }

  /** Who knows the skill goes straight to the holds; anybody else hears first who should not. */
  @Override
  public Reply begin(Turn turn) {
    return turn.conversation().profile().now().hasBegun()
        ? on(turn, new Event.Ready()).after(turn.phrases(), turn.phrases().say("task.begin"))
        : on(turn, new Event.Start());
  }

  @Override
  public Reply leadBack(Turn turn, Reply answer) {
    Director director = new Director(turn.phrases());
    Outcome interrupted = outcome(turn, director, new Event.Interrupt());
    Script bridge = director.script(interrupted.set().settings(), interrupted.steps());
    String words = answer.words();
    return answer
        .withConversation(answer.conversation().withQuestion(question(interrupted.steps())))
        .playing(words.isEmpty() ? bridge : bridge.after(words));
  }

  @Override
  public Optional<Picture> aside(Turn turn, Conversation after) {
    return new StretchViews(turn, after.set()).aside();
  }

  @Override
  public Reply soundLost(Turn turn) {
    Conversation lost = turn.conversation();
    boolean wasPlaying = turn.before().playback().isPresent();
    return Reply.silent(wasPlaying ? lost.withAudio(lost.audio().stepDown()) : lost);
  }

  /** Answers an event; before a hold it may first ask whether somebody has agreed to it. */
  public Reply on(Turn turn, Event event) {
    Director director = new Director(turn.phrases());
    Outcome outcome = outcome(turn, director, event);
    Settings settings = outcome.set().settings();
    List<Step> steps = outcome.steps();
    if (turn.conversation().hasSaid(Said.AGREEMENT_DUE) && wantsHold(event, steps)) {
      return Agreement.ask(turn);
    }
    Optional<FollowUp> offer = finishes(steps) ? afterASet.apply(turn) : Optional.empty();
    Script directed =
        offer
            .map(asked ->
                director
                    .script(settings, withoutQuestion(steps))
                    .asking(asked.ask(), asked.reprompt()))
            .orElseGet(() -> director.script(settings, steps));
    Script script = HandsFree.applies(turn, steps) ? HandsFree.telling(turn, directed) : directed;
    List<Playback.Mark> marks = script.marks();
    Conversation next =
        (marks.isEmpty() ? turn.conversation() : withOpeningHeard(turn.conversation()))
            .withSet(outcome.set())
            .withPlayback(
                marks.isEmpty() ? Optional.empty() : Optional.of(new Playback(turn.now(), marks)))
            .answering("")
            .withQuestion(offer.map(FollowUp::open).or(() -> question(steps)));
    return Reply.play(next, script).withPicture(new StretchViews(turn, outcome.set()).of(steps));
  }

  /** Who goes on to a hold has heard the opening, whatever becomes of that hold. */
  private static Conversation withOpeningHeard(Conversation conversation) {
    return conversation.withProfile(
        conversation.profile().preferring(Preference.OPENING_HEARD, true));
  }

  /** What answers with an event. */
  Topic topic(Event event) {
    return turn -> on(turn, event);
  }

  private static List<Step> withoutQuestion(List<Step> steps) {
    return steps.stream().filter(step -> !(step instanceof Step.Ask)).toList();
  }

  private static boolean wantsHold(Event event, List<Step> steps) {
    return event instanceof Event.Resume
        || event instanceof Event.Next
        || steps.stream().anyMatch(Step.Play.class::isInstance);
  }

  private static boolean finishes(List<Step> steps) {
    return steps.stream().anyMatch(Step.Finished.class::isInstance)
        && steps.getLast() instanceof Step.Ask ask
        && ask.prompt() == Step.Prompt.ANYTHING_ELSE;
  }

  private static Outcome outcome(Turn turn, Director director, Event event) {
    Conversation before = turn.before();
    return new Routine(new OneResponse(director))
        .next(before.set(), before.playback(), turn.now(), event);
  }

  private static Optional<OpenQuestion> question(List<Step> steps) {
    return steps.stream()
        .filter(Step.Ask.class::isInstance)
        .map(Step.Ask.class::cast)
        .reduce((first, last) -> last)
        .map(ask ->
            switch (ask.prompt()) {
              case ANYTHING_ELSE, WHAT_ELSE -> ANYTHING_ELSE;
              case START, LYING_DOWN, NEXT_ROUND, SECOND_ROUND, GO_ON, NEW_HOLD, STOP_HERE ->
                  STRETCH;
            })
        .map(id -> new OpenQuestion(id, ""));
  }
}
