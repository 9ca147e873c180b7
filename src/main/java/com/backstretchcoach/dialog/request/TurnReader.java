package com.backstretchcoach.dialog.request;

import com.amazon.ask.dispatcher.request.handler.HandlerInput;
import com.amazon.ask.model.Intent;
import com.amazon.ask.model.IntentRequest;
import com.amazon.ask.model.Request;
import com.amazon.ask.model.Session;
import com.backstretchcoach.alexa.AlexaCalls;
import com.backstretchcoach.alexa.AlexaServices;
import com.backstretchcoach.alexa.CallResult;
import com.backstretchcoach.alexa.RequestTime;
import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.dialog.session.SessionCodec;
import com.backstretchcoach.language.Language;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.Routine;
import com.backstretchcoach.voice.HoldAudio;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a request as a turn of the conversation. */
public final class TurnReader {
  private final HoldAudio audio;
  private final Clock clock;

  /**
   * A reader.
   *
   * @param audio how holds are made audible at first
   * @param clock tells the time where a request does not
   */
  public TurnReader(HoldAudio audio, Clock clock) {
    this.audio = audio;
    this.clock = clock;
  }

  /**
   * Reads one request; whatever is missing in it counts as not said. As a session begins, the
   * device is asked once for its zone.
   */
  public Turn read(HandlerInput input) {
    @Nullable Session session = input.getRequestEnvelope().getSession();
    Map<String, Object> attributes =
        Optional.ofNullable(session).map(Session::getAttributes).orElse(Map.of());
    boolean newSession = session != null && Boolean.TRUE.equals(session.getNew());
    AlexaServices alexa = AlexaCalls.of(input.getRequestEnvelope());
    Conversation kept = SessionCodec.read(attributes, audio);
    Conversation before = newSession ? kept.withZone(zone(alexa)) : kept;
    Request request = input.getRequest();
    Instant now = RequestTime.of(request).orElseGet(clock::instant);
    Optional<Intent> intent =
        request instanceof IntentRequest intentRequest
            ? Optional.ofNullable(intentRequest.getIntent())
            : Optional.empty();
    Language language = Language.of(request.getLocale());
    return new Turn(
        com.backstretchcoach.dialog.Intent.named(intent.map(Intent::getName).orElse("")),
        SlotReader.read(intent.map(Intent::getSlots).orElse(null), language),
        now,
        Optional.ofNullable(request.getLocale()).orElse(Language.DEFAULT_LOCALE),
        newSession,
        before,
        caughtUp(before, now),
        new Phrases(language, before.said().turn()),
        alexa,
        DisplayReader.read(input.getRequestEnvelope()));
  }

  private static Conversation caughtUp(Conversation before, Instant now) {
    return before
        .withSet(Routine.reached(before.set(), before.playback(), now))
        .withPlayback(Optional.empty());
  }

  private static Optional<ZoneId> zone(AlexaServices alexa) {
    return alexa.zone() instanceof CallResult.Done<ZoneId>(ZoneId zone)
        ? Optional.of(zone)
        : Optional.empty();
  }
}
