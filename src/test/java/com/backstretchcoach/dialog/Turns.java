package com.backstretchcoach.dialog;

import com.amazon.ask.model.RequestEnvelope;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.ProfileChanges;
import com.backstretchcoach.routine.Settings;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.voice.Cue;
import com.backstretchcoach.voice.HoldAudio;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns of a session that is under way, without a screen, at noon. */
public final class Turns {
  private Turns() {}

  /** Somebody who knows the steps, and of whom nothing else is known. */
  public static Conversation start() {
    return new Conversation(
        StretchSet.fresh(Settings.DEFAULT, true),
        Optional.empty(),
        Optional.empty(),
        Said.NOTHING,
        HoldAudio.CLOCK,
        ProfileChanges.blank(ProfileChanges.State.NONE),
        Optional.empty());
  }

  /** The same, who was asked a question just now, about something. */
  public static Conversation asked(String question, String about) {
    return start().withQuestion(Optional.of(new OpenQuestion(question, about)));
  }

  /** An intent with words in its slots. */
  public static Turn of(Intent intent, Map<String, String> slots, Conversation conversation) {
    return of(
        intent,
        new Slots(
            slots.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, slot -> SlotValue.of(slot.getValue())))),
        conversation);
  }

  /** An intent with slots. */
  public static Turn of(Intent intent, Slots slots, Conversation conversation) {
    return new Turn(
        intent,
        slots,
        Instant.parse("2026-11-25T12:00:00Z"),
        Language.DEFAULT_LOCALE,
        false,
        conversation,
        conversation,
        new Phrases(Language.of(Language.DEFAULT_LOCALE), conversation.said().turn()),
        AlexaCalls.of(RequestEnvelope.builder().build()),
        Display.NONE);
  }

  /** All that is said in an answer without a hold. */
  static String spoken(Reply reply) {
    return reply.script().stream()
        .flatMap(script -> script.cues().stream())
        .map(cue -> ((Cue.Speech) cue).text())
        .collect(Collectors.joining(" "));
  }
}
