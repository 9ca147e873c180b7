package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.screen.View;
import java.util.Optional;

/**
 * What a topic answers. A stretch that was interrupted, or the question whether there is anything
 * else, is added afterwards, so a topic never asks that itself.
 *
 * @param spoken plain text, without markup; said before the follow-up
 * @param conversation the state after the answer
 * @param followUp the topic's own question; it takes the place of any other
 * @param ends whether the session ends here, whatever was going on
 * @param keepable whether it may be repeated on request; not when it mirrors what the person told
 *     about their body
 * @param request a permission that Alexa is to ask for; nothing else is said then
 * @param view what a screen shows; nothing for what fits whatever is said
 */
public record Answer(
    String spoken,
    Conversation conversation,
    Optional<FollowUp> followUp,
    boolean ends,
    boolean keepable,
    Optional<PermissionRequest> request,
    Optional<View> view) {

  /** An answer that leaves the state as it is. */
  public static Answer of(Turn turn, String spoken) {
    return new Answer(
        spoken,
        turn.conversation(),
        Optional.empty(),
        false,
        true,
        Optional.empty(),
        Optional.empty());
  }

  /** The same answer with a state of its own. */
  public Answer with(Conversation newConversation) {
    return new Answer(spoken, newConversation, followUp, ends, keepable, request, view);
  }

  /** The same answer with a question at its end. */
  public Answer asking(FollowUp newFollowUp) {
    return new Answer(
        spoken, conversation, Optional.of(newFollowUp), ends, keepable, request, view);
  }

  /** The same answer, after which the session ends. */
  public Answer ending() {
    return new Answer(spoken, conversation, Optional.empty(), true, keepable, request, view);
  }

  /** The same answer, which is not kept for repeating. */
  public Answer personal() {
    return new Answer(spoken, conversation, followUp, ends, false, request, view);
  }

  /** The same answer in other words. */
  public Answer saying(String newSpoken) {
    return new Answer(newSpoken, conversation, followUp, ends, keepable, request, view);
  }

  /** The same answer, which leaves it to Alexa to ask for a permission that {@code wish} needs. */
  public Answer requesting(Permission permission, Wish wish) {
    return new Answer(
        spoken,
        conversation,
        followUp,
        ends,
        keepable,
        Optional.of(new PermissionRequest(permission, wish)),
        view);
  }

  /** The same answer with something of its own to look at. */
  public Answer showing(View newView) {
    return new Answer(
        spoken, conversation, followUp, ends, keepable, request, Optional.of(newView));
  }
}
