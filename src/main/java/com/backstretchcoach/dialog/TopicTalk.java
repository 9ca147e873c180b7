package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Outcome;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.Script;
import java.util.Optional;

/** Answers a question and leads back to the stretch, if one was interrupted. */
final class TopicTalk {
  private final StretchTalk stretch;

  /** Leads back by way of {@code stretch}. */
  TopicTalk(StretchTalk stretch) {
    this.stretch = stretch;
  }

  /** Lets {@code topic} answer. */
  Reply on(Turn turn, Topic topic) {
    Outcome interrupted = stretch.outcome(turn, new Event.Interrupt());
    Turn quiet = turn.with(turn.conversation().with(interrupted.set()).playing(Optional.empty()));
    Answer answer = topic.answer(quiet);
    Optional<Picture> picture =
        answer
            .view()
            .map(Picture::of)
            .or(() -> new StretchViews(turn, answer.conversation().set()).aside());
    return said(turn, interrupted, answer).showing(picture);
  }

  private static Reply said(Turn turn, Outcome interrupted, Answer answer) {
    Settings settings = interrupted.set().settings();
    Conversation next =
        answer.conversation().having(answer.keepable() ? answer.spoken() : Conversation.NOT_KEPT);
    if (answer.request().isPresent()) {
      return Reply.requesting(next.asking(Question.NONE), answer.request().get());
    }
    if (answer.ends() || closes(turn, answer, interrupted)) {
      return Reply.of(next.asking(Question.NONE), Script.of(answer.spoken(), "", settings.pace()));
    }
    if (answer.followUp().isPresent()) {
      FollowUp followUp = answer.followUp().get();
      return Reply.of(
          next.asking(followUp.question()),
          Script.of(answer.spoken() + " " + followUp.ask(), followUp.reprompt(), settings.pace()));
    }
    Script bridge = new Director(settings, turn.phrases()).script(interrupted.steps());
    return Reply.of(
        next.asking(StretchTalk.question(interrupted.steps())),
        answer.spoken().isEmpty() ? bridge : bridge.after(answer.spoken()));
  }

  /** A question asked without opening the skill is answered, and that is all. */
  private static boolean closes(Turn turn, Answer answer, Outcome interrupted) {
    return turn.newSession()
        && answer.followUp().isEmpty()
        && interrupted.set().stage() == Stage.NOT_STARTED;
  }
}
