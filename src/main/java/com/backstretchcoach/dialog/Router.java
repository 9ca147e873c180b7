package com.backstretchcoach.dialog;

import com.backstretchcoach.routine.Event;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows for every intent who answers it. */
public final class Router {
  private static final Map<String, Topic> SMALL_TALK =
      Map.of(
          "AMAZON.HelpIntent", SmallTalk::help,
          "AMAZON.FallbackIntent", SmallTalk::fallback,
          "ProgressIntent", MemoryTalk::progress,
          "SetGoalIntent", MemoryTalk::goal,
          "ForgetMeIntent", MemoryTalk::forget,
          "HandsFreeIntent", HandsFree::set);

  private static final Set<String> ABOUT_THE_LAST_ANSWER =
      Set.of("AMAZON.YesIntent", "AMAZON.NoIntent", "AMAZON.RepeatIntent");

  private final StretchTalk stretch = new StretchTalk();
  private final TopicTalk topicTalk = new TopicTalk(stretch);
  private final TouchTalk touchTalk = new TouchTalk(stretch);
  private final Feature advice;
  private final YesNo yesNo;

  /** A coach who also knows {@code advice}. */
  public Router(Feature advice) {
    this.advice = advice;
    this.yesNo = new YesNo(stretch, topicTalk, advice);
  }

  /** Whether an intent has an answer of its own; the others are taken as not understood. */
  public boolean answers(String intent) {
    return SMALL_TALK.containsKey(intent)
        || ABOUT_THE_LAST_ANSWER.contains(intent)
        || StretchEvents.knows(intent)
        || advice.of(intent).isPresent();
  }

  /** Opens a session. */
  public Reply launch(Turn turn) {
    return Welcome.knows(turn) ? Welcome.back(turn) : stretch.on(turn, new Event.Start());
  }

  /** Answers an intent. */
  public Reply answer(Turn asHeard) {
    Turn turn = NumberAnswers.meant(asHeard);
    return switch (turn.intent()) {
      case "AMAZON.YesIntent" -> yesNo.answer(turn, true);
      case "AMAZON.NoIntent" -> yesNo.answer(turn, false);
      case "AMAZON.RepeatIntent" -> repeat(turn);
      case String intent when intent.equals("StartStretchIntent") && turn.newSession() ->
          launch(turn);
      case String intent when StretchEvents.knows(intent) ->
          StretchEvents.of(turn)
              .map(event -> stretch.on(turn, event).after(caution(turn)))
              .orElseGet(() -> topicTalk.on(turn, StretchEvents::unclear));
      case String intent -> topicTalk.on(turn, topic(intent));
    };
  }

  /** Answers a touch like the words that it stands for; one that comes too late is passed over. */
  public Reply touched(Turn turn, Optional<Touch> touch) {
    Optional<Turn> meant = touch.flatMap(made -> touchTalk.meant(turn, made));
    boolean byItself = touch.filter(made -> made.action().equals("carry_on")).isPresent();
    return meant
        .map(said ->
            answer(said).after(byItself ? turn.phrases().say("hands_free.carrying_on") : ""))
        .orElseGet(() -> Reply.silent(turn.conversation()));
  }

  /** The device could not play the last response: steps down, and the leg begins again. */
  public Reply soundLost(Turn turn) {
    Conversation conversation = turn.conversation();
    boolean wasPlaying = conversation.playback().isPresent();
    Conversation lost =
        conversation
            .with(stretch.outcome(turn, new Event.SoundLost()).set())
            .with(wasPlaying ? conversation.audio().stepDown() : conversation.audio());
    return Reply.silent(lost.playing(Optional.empty()));
  }

  /** The person has told Alexa whether they allow what they wished for. */
  public Reply consented(Turn turn, String token, boolean given) {
    return Wish.read(token)
        .flatMap(wish -> advice.consent(wish, given))
        .map(topic -> topicTalk.on(turn, topic))
        .orElseGet(() -> topicTalk.on(turn, SmallTalk::fallback));
  }

  /** Who leaves a leg out because of a condition hears whom to ask. */
  private static String caution(Turn turn) {
    return turn.slots().text("condition").isPresent() ? turn.phrases().say("skip.condition") : "";
  }

  private Topic topic(String intent) {
    return advice.of(intent).orElseGet(() -> SMALL_TALK.getOrDefault(intent, SmallTalk::fallback));
  }

  private Reply repeat(Turn turn) {
    return turn.conversation().lastSaid().isEmpty()
        ? stretch.on(turn, new Event.Repeat())
        : topicTalk.on(turn, SmallTalk::repeat);
  }
}
