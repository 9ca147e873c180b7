package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.voice.Script;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Knows for every intent, question and touch which feature answers it. */
public final class Router {
  private final Activity activity;
  private final List<Feature> features;
  private final Map<Intent, Topic> intents = new EnumMap<>(Intent.class);
  private final Map<String, Question> questions = new HashMap<>();
  private final Map<String, Topic> touches = new HashMap<>();
  private final SlotTypes slotTypes;
  private final Question otherwise;

  /**
   * A router.
   *
   * @param activity what answers lead back to
   * @param otherwise what yes and no mean where no question is open
   * @throws IllegalStateException when two features claim the same
   */
  public Router(Activity activity, Question otherwise, List<Feature> features) {
    this.activity = activity;
    this.otherwise = otherwise;
    this.features = List.copyOf(features);
    slotTypes = new SlotTypes(features.stream().map(Feature::slotTypes).flatMap(List::stream));
    for (Feature feature : features) {
      feature.intents().forEach((intent, topic) -> claim(intents, intent, topic));
      feature.questions().forEach(question -> claim(questions, question.id(), question));
      feature.touches().forEach((action, topic) -> claim(touches, action, topic));
    }
  }

  private static <K, V> void claim(Map<K, V> all, K key, V value) {
    if (all.put(key, value) != null) {
      throw new IllegalStateException("two features for " + key);
    }
  }

  /** Whether an intent has an answer of its own. */
  public boolean answers(Intent intent) {
    return switch (intent) {
      case YES, NO, DONT_KNOW, MORE -> true;
      default -> intents.containsKey(intent);
    };
  }

  /** Opens a session. */
  public Reply open(Turn turn) {
    return activity.open(turn);
  }

  /** Opens a session for a routine or a link, which has asked for it and said how. */
  public Reply begin(Turn turn) {
    return activity.begin(turn);
  }

  /** Answers an intent. */
  public Reply answer(Turn heard) {
    Turn turn = slotTypes.understood(heard);
    Question question = questionOf(turn).orElse(otherwise);
    return Amount.in(turn)
        .flatMap(amount -> question.amount().answer(turn, amount))
        .map(reply -> complete(turn, reply))
        .orElseGet(() -> understood(turn, topic(turn, question)));
  }

  /**
   * Answers a touch. One on a screen that has made way for another since is passed over: it comes
   * late or twice, and must not skip a leg.
   */
  public Reply touched(Turn turn, Optional<Touch> touch) {
    return touch
        .filter(made -> made.stamp() != 0 && made.stamp() == turn.display().shown())
        .flatMap(made -> touched(turn, made.action()))
        .map(topic -> complete(turn, topic.answer(turn)))
        .orElseGet(() -> Reply.silent(turn.before()));
  }

  private Optional<Topic> touched(Turn turn, String action) {
    Question question = questionOf(turn).orElse(otherwise);
    return switch (action) {
      case "yes" -> Optional.of(question.yes());
      case "no" -> Optional.of(declined(question));
      case String other -> Optional.ofNullable(touches.get(other));
    };
  }

  /** The device could not play the last response. */
  public Reply soundLost(Turn turn) {
    return activity.soundLost(turn);
  }

  /** The person has told Alexa whether they allow, or want, what she asked them about. */
  public Reply consented(Turn turn, String token, boolean given) {
    Topic topic =
        features.stream()
            .flatMap(feature -> feature.consent(token, given).stream())
            .findFirst()
            .orElseGet(() -> notUnderstood(otherwise));
    return complete(turn, topic.answer(turn));
  }

  /** Whatever is understood begins the count of what was not anew. */
  private Reply understood(Turn turn, Topic topic) {
    Reply reply = complete(turn, topic.answer(turn));
    Conversation after = reply.conversation();
    return topic instanceof Misunderstanding
        ? reply
        : reply.withConversation(after.withSaid(after.said().withMisses(0)));
  }

  private Optional<Question> questionOf(Turn turn) {
    return turn.conversation().question().map(OpenQuestion::id).map(questions::get);
  }

  private Topic topic(Turn turn, Question question) {
    return switch (turn.intent()) {
      case YES -> question.yes();
      case NO -> declined(question);
      case DONT_KNOW -> question.unsure().orElseGet(() -> declined(question));
      case REPEAT ->
          question.again().isPresent()
              ? heard -> again(heard, question)
              : intents.getOrDefault(Intent.REPEAT, notUnderstood(question));
      case MORE -> more(turn, question);
      case FALLBACK -> notUnderstood(question);
      case Intent intent ->
          Optional.ofNullable(intents.get(intent)).orElseGet(() -> notUnderstood(question));
    };
  }

  private Topic declined(Question question) {
    return question.no().or(otherwise::no).orElseGet(() -> notUnderstood(question));
  }

  /**
   * A yes to the offer that is open or, failing that, to the one that the stretch was put before.
   */
  private Topic more(Turn turn, Question question) {
    if (question.offersMore()) {
      return question.yes();
    }
    Optional<OpenQuestion> untold = turn.conversation().said().untold();
    return untold
        .map(OpenQuestion::id)
        .map(questions::get)
        .filter(Question::offersMore)
        .<Topic>map(offer ->
            asking ->
                offer
                    .yes()
                    .answer(asking.withConversation(asking.conversation().withQuestion(untold))))
        .orElseGet(
            () -> question.again().isPresent() ? notUnderstood(question) : MoreQuestion::nothing);
  }

  /** What was said last, and the question that is open. */
  private static Reply again(Turn turn, Question question) {
    String last = turn.conversation().said().last();
    return Misunderstanding.asking(turn, question, last.equals(Said.NOT_KEPT) ? "" : last);
  }

  private Topic notUnderstood(Question question) {
    return new Misunderstanding(question, intents.get(Intent.FALLBACK));
  }

  /** Adds what comes after the words of a feature, and what is to be seen meanwhile. */
  private Reply complete(Turn turn, Reply reply) {
    if (!(reply.content() instanceof Reply.Content.Words(String spoken))) {
      return reply;
    }
    String last = turn.conversation().said().last();
    String words =
        spoken.isEmpty() || !spoken.equals(last)
            ? spoken
            : turn.phrases().sentences(turn.phrases().say("dialog.once_more"), spoken);
    Conversation next = reply.conversation().answering(reply.keepable() ? spoken : Said.NOT_KEPT);
    Reply answered =
        reply
            .withConversation(next)
            .saying(words)
            .withPicture(reply.picture().or(() -> activity.aside(turn, reply.conversation())));
    return switch (reply.next()) {
      case Reply.Next.Erase(var answer) ->
          reply.erasing(result -> complete(turn, answer.apply(result)));
      case Reply.Next.AskAlexa _, Reply.Next.OfferRoutine _ ->
          answered.withContent(new Reply.Content.Silence());
      case Reply.Next.End() -> played(turn, answered, words, "");
      case Reply.Next.Ask(FollowUp asked) -> asking(turn, answered, words, asked);
      case Reply.Next.Offer(FollowUp offer) when isFree(turn, next) ->
          asking(turn, answered, words, offer);
      case Reply.Next.LeadBack _, Reply.Next.Offer _ when closes(turn) ->
          played(turn, answered, words, "");
      case Reply.Next.Offer(FollowUp offer) ->
          activity.leadBack(
              turn, answered.withConversation(next.withSaid(next.said().keeping(offer.open()))));
      case Reply.Next.LeadBack() -> activity.leadBack(turn, answered);
    };
  }

  private static Reply asking(Turn turn, Reply reply, String words, FollowUp asked) {
    return played(
        turn,
        reply.withConversation(reply.conversation().withQuestion(Optional.of(asked.open()))),
        turn.phrases().sentences(words, asked.ask()),
        asked.reprompt());
  }

  /** Whether no stretch waits for the person, who did more than ask a question. */
  private static boolean isFree(Turn turn, Conversation next) {
    return switch (next.set().stage()) {
      case NOT_STARTED -> !turn.newSession();
      case GETTING_READY, FINISHED -> true;
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS -> false;
    };
  }

  private static Reply played(Turn turn, Reply reply, String words, String reprompt) {
    return reply.playing(
        Script.of(
            words,
            reprompt,
            reply.conversation().set().settings().pace(),
            turn.phrases().language()));
  }

  /** A question asked without opening the skill is answered, and that is all. */
  private static boolean closes(Turn turn) {
    return turn.newSession() && turn.conversation().set().stage() == Stage.NOT_STARTED;
  }
}
