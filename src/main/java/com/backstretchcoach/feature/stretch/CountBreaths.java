package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.routine.CountStyle;
import com.backstretchcoach.routine.Event;
import java.util.Map;
import java.util.regex.Pattern;

/** Nobody can hear another's breath from afar: who wants to count breaths is offered quiet. */
record CountBreaths(StretchActivity stretch) {
  private static final String STYLE = "style";

  /** The value of the slot for a count in breaths. */
  private static final String BREATHS = "breaths";

  private static final Pattern BETWEEN_WORDS = Pattern.compile(" +");

  private static final String ID = "QUIET_FOR_BREATHS";

  /** A slow breath in and out, in seconds; 20 to 30 s are about three to five. */
  private static final int SLOW_BREATH = 6;

  /** Whether a count in breaths is asked for, also in words of which the model knows but one. */
  static boolean isMeant(Turn turn) {
    Slots slots = turn.slots();
    Language language = turn.phrases().language();
    boolean breathNamed =
        slots.text(STYLE).stream()
            .flatMap(BETWEEN_WORDS::splitAsStream)
            .map(language::lowerCase)
            .anyMatch(language.variants("breaths.words")::contains);
    return turn.intent() == Intent.COUNT_STYLE
        && (breathNamed || slots.id(STYLE).filter(BREATHS::equals).isPresent());
  }

  static Reply offer(Turn turn) {
    int seconds = turn.conversation().set().settings().holdSeconds();
    Map<String, ?> values =
        Map.of(
            "seconds", seconds, "breaths", Math.max(1, Math.round((float) seconds / SLOW_BREATH)));
    return Reply.say(turn, turn.phrases().say("breaths.about", values))
        .asking(
            FollowUp.of(
                ID, turn.phrases().say("breaths.ask"), turn.phrases().say("breaths.reprompt")));
  }

  Question question() {
    return Question.of(
            ID,
            turn -> stretch.on(turn, new Event.Count(CountStyle.QUIET)),
            turn -> Reply.say(turn, turn.phrases().say("breaths.kept")))
        .askedAgain("breaths.reprompt");
  }
}
