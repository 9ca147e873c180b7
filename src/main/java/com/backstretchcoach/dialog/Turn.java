package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.AlexaServices;
import com.backstretchcoach.voice.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * One request, in the terms of the conversation.
 *
 * @param intent the name of the intent, empty when the request is not an intent
 * @param now when the person spoke
 * @param locale of the device, as {@code en-US}
 * @param newSession whether this request opened the session
 * @param alexa timers, reminders and the zone of the device
 * @param display its screen
 */
public record Turn(
    String intent,
    Slots slots,
    Instant now,
    String locale,
    boolean newSession,
    Conversation conversation,
    Phrases phrases,
    AlexaServices alexa,
    Display display) {

  /** The same turn in another state. */
  public Turn with(Conversation newConversation) {
    return new Turn(
        intent, slots, now, locale, newSession, newConversation, phrases, alexa, display);
  }

  /** The same turn, taken as another intent. */
  public Turn as(String otherIntent, Slots otherSlots) {
    return new Turn(
        otherIntent, otherSlots, now, locale, newSession, conversation, phrases, alexa, display);
  }

  /** The date where the person is, or by UTC where their zone is not known. */
  public LocalDate today() {
    ZoneId zone = conversation.zone().orElse(ZoneOffset.UTC);
    return now.atZone(zone).toLocalDate();
  }
}
