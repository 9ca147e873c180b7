package com.backstretchcoach.conversation;

import com.backstretchcoach.voice.Script;
import java.util.Optional;

/**
 * What goes back to the device.
 *
 * @param conversation the state after it
 * @param script what is played; nothing where a request may not be answered aloud
 */
record Reply(Conversation conversation, Optional<Script> script) {
  /** A reply that is played. */
  static Reply of(Conversation conversation, Script script) {
    return new Reply(conversation, Optional.of(script));
  }

  /** The same reply after some words, if there are any. */
  Reply after(String words) {
    return words.isEmpty()
        ? this
        : new Reply(conversation, script.map(played -> played.after(words)));
  }

  /** A reply without a sound. */
  static Reply silent(Conversation conversation) {
    return new Reply(conversation, Optional.empty());
  }
}
