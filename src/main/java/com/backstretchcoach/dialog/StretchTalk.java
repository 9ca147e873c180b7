package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Capacity;
import com.backstretchcoach.routine.Event;
import com.backstretchcoach.routine.Outcome;
import com.backstretchcoach.routine.Playback;
import com.backstretchcoach.routine.Routine;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Delivery;
import com.backstretchcoach.voice.Director;
import com.backstretchcoach.voice.HoldAudio;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Talks a person through the stretch. */
final class StretchTalk {
  /** Alexa cuts a response at 240 s; words may take longer than estimated. */
  private static final Duration LONGEST_RESPONSE = Duration.ofSeconds(200);

  /** Alexa refuses speech of 8,000 characters; the rest of the response needs some too. */
  private static final int LONGEST_SSML = 7_000;

  /** Room for a remark before the holds and the words after them. */
  private static final Duration WORDS_AROUND = Duration.ofSeconds(11);

  /** Answers an event of the stretch. */
  Reply on(Turn turn, Event event) {
    Outcome outcome = outcome(turn, event);
    List<Step> steps = RemindersOffer.in(turn, outcome.steps());
    Script directed = new Director(outcome.set().settings(), turn.phrases()).script(steps);
    Script script = HandsFree.applies(turn, steps) ? HandsFree.telling(turn, directed) : directed;
    List<Playback.Mark> marks = script.marks();
    Conversation next =
        turn.conversation()
            .with(outcome.set())
            .playing(
                marks.isEmpty() ? Optional.empty() : Optional.of(new Playback(turn.now(), marks)))
            .asking(question(steps))
            .having("");
    return Reply.of(next, script).showing(new StretchViews(turn, outcome.set()).of(steps));
  }

  /** What follows from an event of the stretch, before it is put into words. */
  Outcome outcome(Turn turn, Event event) {
    Conversation conversation = turn.conversation();
    return new Routine(capacity(turn))
        .next(conversation.set(), conversation.playback(), turn.now(), event);
  }

  private static Capacity capacity(Turn turn) {
    HoldAudio audio = turn.conversation().audio();
    return (play, settings) -> {
      Script script = new Director(settings, turn.phrases().anew()).script(List.of(play));
      return script.length().plus(WORDS_AROUND).compareTo(LONGEST_RESPONSE) <= 0
          && (audio != HoldAudio.SSML
              || Delivery.of(script, audio).ssml().length() <= LONGEST_SSML);
    };
  }

  static Question question(List<Step> steps) {
    return steps.stream()
        .filter(Step.Ask.class::isInstance)
        .map(Step.Ask.class::cast)
        .reduce((first, last) -> last)
        .map(ask ->
            switch (ask.prompt()) {
              case ANYTHING_ELSE, WHAT_ELSE -> Question.ANYTHING_ELSE;
              case REMINDERS -> Question.WANT_REMINDERS;
              case START, LYING_DOWN, NEXT_ROUND, GO_ON, NEW_HOLD -> Question.STRETCH;
            })
        .orElse(Question.NONE);
  }
}
