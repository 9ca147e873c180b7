package com.backstretchcoach.feature;

import com.amazon.ask.model.RequestEnvelope;
import com.amazon.ask.model.Slot;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.dialog.Answer;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Display;
import com.backstretchcoach.dialog.ProfileChanges;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Slots;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.HoldAudio;
import com.backstretchcoach.voice.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Asks for advice as a person would, on Wednesday the 25th of November 2026. */
final class AskedFeature {
  private static final AdviceTopics TOPICS = new AdviceTopics();
  private static final Texts TEXTS = Texts.of("en-US");
  private static final Instant WEDNESDAY_NOON = Instant.parse("2026-11-25T12:00:00Z");

  private Conversation conversation =
      new Conversation(
          StretchSet.fresh(Settings.DEFAULT, false),
          Optional.empty(),
          Question.NONE,
          false,
          HoldAudio.CLOCK,
          0,
          "",
          ProfileChanges.blank(ProfileChanges.State.NONE),
          Optional.of(ZoneOffset.UTC),
          Optional.empty());
  private Instant now = WEDNESDAY_NOON;

  static Answer once(String intent, String... slots) {
    return new AskedFeature().ask(intent, slots);
  }

  AskedFeature at(Instant instant, ZoneId where) {
    now = instant;
    conversation = conversation.in(Optional.of(where));
    return this;
  }

  /** Asks with slots given as name and value in turns. */
  Answer ask(String intent, String... slots) {
    Map<String, Slot> byName = new HashMap<>();
    for (int i = 0; i < slots.length; i += 2) {
      byName.put(slots[i], Slot.builder().withName(slots[i]).withValue(slots[i + 1]).build());
    }
    return keep(TOPICS.of(intent).orElseThrow().answer(turn(intent, new Slots(byName))));
  }

  /** Answers the question that was asked last. */
  Answer reply(boolean yes) {
    return keep(
        TOPICS
            .reply(conversation.question(), yes)
            .orElseThrow()
            .answer(turn(yes ? "AMAZON.YesIntent" : "AMAZON.NoIntent", new Slots(null))));
  }

  private Turn turn(String intent, Slots slots) {
    return new Turn(
        intent,
        slots,
        now,
        Texts.DEFAULT_LOCALE,
        false,
        conversation,
        TEXTS.forTurn(conversation.turn()),
        AlexaCalls.of(RequestEnvelope.builder().build()),
        Display.NONE);
  }

  private Answer keep(Answer answer) {
    conversation =
        answer
            .conversation()
            .asking(answer.followUp().map(followUp -> followUp.question()).orElse(Question.NONE))
            .having(answer.keepable() ? answer.spoken() : "");
    return answer;
  }
}
