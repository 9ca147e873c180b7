package com.backstretchcoach.conversation;

import com.backstretchcoach.voice.Script;
import java.util.Optional;

/**
 * What goes back to the device.
 *
 * @param conversation the state after it
 * @param script what is played; nothing where a request may not be answered aloud
 * @param request a permission that Alexa asks for in place of the skill
 */
record Reply(
    Conversation conversation, Optional<Script> script, Optional<PermissionRequest> request) {
  /** A reply that is played. */
  static Reply of(Conversation conversation, Script script) {
    return new Reply(conversation, Optional.of(script), Optional.empty());
  }

  /** The same reply after some words, if there are any. */
  Reply after(String words) {
    return words.isEmpty()
        ? this
        : new Reply(conversation, script.map(played -> played.after(words)), request);
  }

  /** A reply without a sound. */
  static Reply silent(Conversation conversation) {
    return new Reply(conversation, Optional.empty(), Optional.empty());
  }

  /** A reply that leaves it to Alexa to ask. */
  static Reply requesting(Conversation conversation, PermissionRequest request) {
    return new Reply(conversation, Optional.empty(), Optional.of(request));
  }

  /** The same reply in another state. */
  Reply with(Conversation newConversation) {
    return new Reply(newConversation, script, request);
  }
}
