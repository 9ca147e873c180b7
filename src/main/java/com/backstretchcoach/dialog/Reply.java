package com.backstretchcoach.dialog;

import com.backstretchcoach.alexa.Permission;
import com.backstretchcoach.alexa.PermissionRequest;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.screen.View;
import com.backstretchcoach.voice.Script;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Optional;
import java.util.function.Function;

/**
 * An answer. A feature says its words and, if it has one, its own question; the way back to a
 * stretch that was interrupted, or the question whether there is anything else, is added after it.
 *
 * @param conversation the state after the answer
 * @param content what is said
 * @param next what comes after it
 * @param keepable whether it may be repeated on request; not when it mirrors what the person told
 *     about their body
 * @param picture what a screen shows; nothing for what fits whatever is said
 */
@RecordBuilder
public record Reply(
    Conversation conversation,
    Content content,
    Next next,
    boolean keepable,
    Optional<Picture> picture)
    implements ReplyBuilder.With {

  /** What is said. */
  public sealed interface Content {
    /** Plain words, without markup. */
    record Words(String text) implements Content {}

    /** All that is played, with its question. */
    record Played(Script script) implements Content {}

    /** Not a sound. */
    record Silence() implements Content {}
  }

  /** What comes after the words. */
  public sealed interface Next {
    /** The way back to the stretch, or the question whether there is anything else. */
    record LeadBack() implements Next {}

    /** A question of the feature's own. */
    record Ask(FollowUp followUp) implements Next {}

    /** An offer to tell more, where it is not in the way of the stretch. */
    record Offer(FollowUp followUp) implements Next {}

    /** The end of the session, whatever was going on. */
    record End() implements Next {}

    /** Alexa's own question for a permission, in place of any words. */
    record AskAlexa(PermissionRequest request) implements Next {}

    /** Alexa's own offer of a routine, in place of any words. */
    record OfferRoutine(RoutineOffer offer) implements Next {}

    /** Everything that is kept of the person is erased, and its outcome makes the answer. */
    record Erase(Function<EraseResult, Reply> answer) implements Next {}
  }

  /** An answer of some sentences that leaves the state as it is; empty ones are left out. */
  public static Reply say(Turn turn, String... sentences) {
    return of(turn.conversation(), new Content.Words(turn.phrases().sentences(sentences)));
  }

  /** An answer that is complete. */
  public static Reply play(Conversation conversation, Script script) {
    return of(conversation, new Content.Played(script));
  }

  /** An answer without a sound. */
  public static Reply silent(Conversation conversation) {
    return of(conversation, new Content.Silence());
  }

  private static Reply of(Conversation conversation, Content content) {
    return new Reply(conversation, content, new Next.LeadBack(), true, Optional.empty());
  }

  /** The same answer with a question at its end. */
  public Reply asking(FollowUp followUp) {
    return withNext(new Next.Ask(followUp));
  }

  /** The same answer with an offer to tell more, where it is not in the way of the stretch. */
  public Reply offering(FollowUp followUp) {
    return withNext(new Next.Offer(followUp));
  }

  /** The same answer, after which the session ends. */
  public Reply ending() {
    return withNext(new Next.End());
  }

  /** The same answer, which leaves it to Alexa to ask for a permission. */
  public Reply requesting(Permission permission, String token) {
    return withNext(new Next.AskAlexa(new PermissionRequest(permission, token)));
  }

  /** The same answer, which leaves it to Alexa to offer a routine. */
  public Reply offering(RoutineOffer offer) {
    return withNext(new Next.OfferRoutine(offer));
  }

  /** The same answer, once all that is kept of the person has been erased. */
  public Reply erasing(Function<EraseResult, Reply> answer) {
    return withNext(new Next.Erase(answer));
  }

  /** The same answer, which is not kept for repeating. */
  public Reply personal() {
    return withKeepable(false);
  }

  /** The same answer in other words. */
  public Reply saying(String words) {
    return withContent(new Content.Words(words));
  }

  /** The same answer with something of its own to look at. */
  public Reply showing(View view) {
    return withPicture(Optional.of(new Picture.Still(view)));
  }

  /** The same answer, complete as it is played. */
  public Reply playing(Script script) {
    return withContent(new Content.Played(script));
  }

  /** The same answer after some words, if there are any. */
  public Reply after(Phrases phrases, String words) {
    return words.isEmpty()
        ? this
        : switch (content) {
          case Content.Words(String text) -> saying(phrases.sentences(words, text));
          case Content.Played(Script script) -> playing(script.after(words));
          case Content.Silence() -> this;
        };
  }

  /** The words of an answer that is not complete; empty for any other. */
  public String words() {
    return content instanceof Content.Words(String text) ? text : "";
  }

  /** What is played; nothing where a request may not be answered aloud. */
  public Optional<Script> script() {
    return content instanceof Content.Played(Script script)
        ? Optional.of(script)
        : Optional.empty();
  }

  /** The question or the offer of the feature's own, if there is one. */
  public Optional<FollowUp> followUp() {
    return switch (next) {
      case Next.Ask(FollowUp asked) -> Optional.of(asked);
      case Next.Offer(FollowUp offered) -> Optional.of(offered);
      case Next.LeadBack _, Next.End _, Next.AskAlexa _, Next.OfferRoutine _, Next.Erase _ ->
          Optional.empty();
    };
  }

  /** A permission that Alexa asks for in place of the skill. */
  public Optional<PermissionRequest> request() {
    return next instanceof Next.AskAlexa(PermissionRequest request)
        ? Optional.of(request)
        : Optional.empty();
  }

  /** A routine that Alexa offers in place of the skill. */
  public Optional<RoutineOffer> routine() {
    return next instanceof Next.OfferRoutine(RoutineOffer offer)
        ? Optional.of(offer)
        : Optional.empty();
  }

  /** What a screen shows with all that is said. */
  public Optional<View> view() {
    return script().flatMap(said -> picture.map(drawn -> drawn.with(said)));
  }
}
