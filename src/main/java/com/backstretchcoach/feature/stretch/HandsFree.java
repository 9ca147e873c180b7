package com.backstretchcoach.feature.stretch;

import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Step;
import com.backstretchcoach.voice.Script;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** On a screen the next round begins by itself when nothing is said, unless that is turned off. */
final class HandsFree {
  /** Alexa listens for eight seconds before she speaks to someone who does not answer. */
  private static final Duration LISTENING = Duration.ofSeconds(8);

  /** Words may take longer than estimated, and an answer may be on its way. */
  private static final Duration MARGIN = Duration.ofSeconds(2);

  private HandsFree() {}

  /** Whether the next round begins by itself after these steps; not when a rest was asked for. */
  static boolean applies(Turn turn, List<Step> steps) {
    return turn.display().draws()
        && turn.conversation().profile().now().get(Preference.HANDS_FREE)
        && steps.stream().noneMatch(Step.Wait.class::isInstance)
        && steps.stream()
            .anyMatch(step -> step instanceof Step.Ask ask && ask.prompt().isNextRound());
  }

  /** The same script, which tells someone who does not answer that it goes on. */
  static Script telling(Turn turn, Script script) {
    return script.reprompting(turn.phrases().say("hands_free.reprompt"));
  }

  /** How long after the question the next round begins. */
  static Duration wait(Script script) {
    return LISTENING.plus(script.repromptLength()).plus(MARGIN);
  }

  /** Turns it on or off. */
  static Reply set(Turn turn) {
    Optional<String> wanted = turn.slots().id("switch").filter(List.of("on", "off")::contains);
    if (wanted.isEmpty()) {
      return Reply.say(turn, turn.phrases().say("hands_free.unclear"));
    }
    boolean on = wanted.get().equals("on");
    String where = turn.display().draws() ? "here" : "elsewhere";
    ProfileChanges profile = turn.conversation().profile();
    return Reply.say(
            turn,
            turn.phrases().say(Preference.HANDS_FREE.textKey() + "." + wanted.get() + "." + where))
        .withConversation(
            turn.conversation().withProfile(profile.preferring(Preference.HANDS_FREE, on)));
  }
}
