package com.backstretchcoach.dialog;

import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Script;
import java.util.Optional;

/**
 * What goes back to the device.
 *
 * @param conversation the state after it
 * @param script what is played; nothing where a request may not be answered aloud
 * @param request a permission that Alexa asks for in place of the skill
 * @param picture what a screen shows with it; nothing leaves a screen as it is
 */
public record Reply(
    Conversation conversation,
    Optional<Script> script,
    Optional<PermissionRequest> request,
    Optional<Picture> picture) {
  /** A reply that is played. */
  public static Reply of(Conversation conversation, Script script) {
    return new Reply(conversation, Optional.of(script), Optional.empty(), Optional.empty());
  }

  /** The same reply after some words, if there are any. */
  public Reply after(String words) {
    return words.isEmpty()
        ? this
        : new Reply(conversation, script.map(played -> played.after(words)), request, picture);
  }

  /** A reply without a sound. */
  public static Reply silent(Conversation conversation) {
    return new Reply(conversation, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A reply that leaves it to Alexa to ask. */
  public static Reply requesting(Conversation conversation, PermissionRequest request) {
    return new Reply(conversation, Optional.empty(), Optional.of(request), Optional.empty());
  }

  /** The same reply in another state. */
  public Reply with(Conversation newConversation) {
    return new Reply(newConversation, script, request, picture);
  }

  /** The same reply with something to look at, or nothing. */
  public Reply showing(Optional<Picture> newPicture) {
    return new Reply(conversation, script, request, newPicture);
  }

  /** What a screen shows with all that is said. */
  public Optional<View> view() {
    return script.flatMap(said -> picture.map(drawn -> drawn.with(said)));
  }
}
