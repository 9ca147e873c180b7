package com.backstretchcoach.conversation.advice;

import com.backstretchcoach.advice.SessionLength;
import com.backstretchcoach.advice.Therapies;
import com.backstretchcoach.advice.TherapyFacts;
import com.backstretchcoach.conversation.Answer;
import com.backstretchcoach.conversation.Topic;
import com.backstretchcoach.conversation.Turn;
import java.util.Map;
import java.util.Optional;

/** Says that timers cannot be set yet and how to set one without this skill. */
record TherapyTimerTopic(Therapies therapies) implements Topic {
  @Override
  public Answer answer(Turn turn) {
    TherapyLength length = new TherapyLength(therapies);
    TherapyFacts facts = length.facts(turn);
    Optional<String> wanted = turn.slots().text("duration");
    if (wanted.isEmpty()) {
      return withoutThisSkill(turn, "", facts.usualMinutes());
    }
    return switch (SessionLength.of(wanted.get(), facts)) {
      case SessionLength.Fine fine -> withoutThisSkill(turn, "", fine.minutes());
      case SessionLength.Brief() ->
          withoutThisSkill(
              turn,
              turn.phrases().say("timing.brief", TherapyValues.of(facts)),
              facts.usualMinutes());
      case SessionLength.TooLong tooLong ->
          withoutThisSkill(turn, length.tooLong(turn, tooLong).spoken(), facts.mostMinutes());
      case SessionLength.SoundsLikeFifteen() -> length.soundsLikeFifteen(turn);
      case SessionLength.NotUnderstood() ->
          withoutThisSkill(
              turn,
              turn.phrases().say("timer.no_number", TherapyValues.of(facts)),
              facts.usualMinutes());
    };
  }

  /** How to set a timer of so many minutes, after some words if there are any. */
  static Answer withoutThisSkill(Turn turn, String words, long minutes) {
    String spoken =
        String.join(
            " ",
            words,
            turn.phrases().say("timer.not_yet"),
            turn.phrases().say("timer.own", Map.of("minutes", minutes)));
    return Answer.of(turn, spoken.strip());
  }
}
