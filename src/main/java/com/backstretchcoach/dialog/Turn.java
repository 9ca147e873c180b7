package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.AlexaServices;
import com.backstretchcoach.language.Phrases;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One request, in the terms of the conversation.
 *
 * @param intent what was meant; {@link Intent#FALLBACK} where the request is no intent
 * @param now when the person spoke
 * @param locale of the device, as {@code en-US}
 * @param newSession whether this request opened the session
 * @param before the state as the last answer left it, with what was being played
 * @param conversation the state caught up with the clock: what was heard of the last answer is
 *     counted, and nothing is playing
 * @param alexa timers, reminders and the zone of the device
 * @param display its screen
 */
@RecordBuilder
public record Turn(
    Intent intent,
    Slots slots,
    Instant now,
    String locale,
    boolean newSession,
    Conversation before,
    Conversation conversation,
    Phrases phrases,
    AlexaServices alexa,
    Display display)
    implements TurnBuilder.With {

  /** The same turn, with which a session begins in {@code beginning}. */
  public Turn beginningIn(Conversation beginning) {
    return withBefore(beginning).withConversation(beginning);
  }

  /** What the open question is about, in the form of the feature that asked it; empty for none. */
  public String asked() {
    return conversation.question().map(OpenQuestion::about).orElse("");
  }

  /** The date where the person is, or by UTC where their zone is not known. */
  public LocalDate today() {
    return dayOf(now);
  }

  /** The date there at {@code moment}. */
  public LocalDate dayOf(Instant moment) {
    ZoneId zone = conversation.zone().orElse(ZoneOffset.UTC);
    return moment.atZone(zone).toLocalDate();
  }
}
