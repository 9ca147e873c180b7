package com.backstretchcoach.conversation;

import com.backstretchcoach.voice.Phrases;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * One request, in the terms of the conversation.
 *
 * @param intent the name of the intent, empty when the request is not an intent
 * @param now when the person spoke
 * @param zone the zone of the device, UTC where it is not known
 * @param newSession whether this request opened the session
 */
public record Turn(
    String intent,
    Slots slots,
    Instant now,
    ZoneId zone,
    boolean newSession,
    Conversation conversation,
    Phrases phrases) {

  /** The same turn in another state. */
  Turn with(Conversation newConversation) {
    return new Turn(intent, slots, now, zone, newSession, newConversation, phrases);
  }

  /** The same turn, taken as another intent. */
  Turn as(String otherIntent, Slots otherSlots) {
    return new Turn(otherIntent, otherSlots, now, zone, newSession, conversation, phrases);
  }

  /** The date where the person is. */
  public LocalDate today() {
    return now.atZone(zone).toLocalDate();
  }
}
