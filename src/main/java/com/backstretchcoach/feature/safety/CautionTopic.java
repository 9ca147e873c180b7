package com.backstretchcoach.feature.safety;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.FollowUp;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Said;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.language.Phrases;
import com.backstretchcoach.routine.Stage;
import com.backstretchcoach.routine.StretchSet;
import com.backstretchcoach.screen.View;
import java.util.Optional;

/** What to mind with a condition; it is used for this answer and not kept. */
public record CautionTopic(Conditions conditions, FoodAdvice food, Question anythingElse)
    implements Topic {
  @Override
  public Reply answer(Turn turn) {
    Phrases phrases = turn.phrases();
    Optional<String> heard = turn.slots().id("condition");
    if (heard.isEmpty()) {
      return Reply.say(turn, phrases.say("condition.which")).showing(View.page("cautions"));
    }
    return heard
        .flatMap(conditions::named)
        .map(condition -> about(turn, condition))
        .orElseGet(() -> Reply.say(turn, phrases.say("condition.general")))
        .personal();
  }

  private Reply about(Turn turn, Condition condition) {
    Phrases phrases = turn.phrases();
    Optional<String> amount = amount(turn, condition);
    String advice =
        amount
            .map(spoken -> phrases.sentences(spoken, phrases.say("condition.limit")))
            .orElseGet(() -> phrases.say(condition.text()));
    Reply answer =
        switch (condition.level()) {
          case ADJUST -> Reply.say(turn, advice);
          case ASK_FIRST ->
              Reply.say(turn, advice, amount.isPresent() ? "" : phrases.say("condition.ask_first"));
          case SEE_SOON -> Reply.say(turn, advice, phrases.say("condition.see_soon"));
        };
    Conversation minding =
        condition.touches().contains(Condition.Subject.POTASSIUM)
            ? food.limiting().apply(turn.conversation())
            : turn.conversation();
    return condition.advisesAgainstStretching()
        ? answer.withConversation(withoutStretch(minding)).asking(anythingElse(phrases))
        : answer.withConversation(minding);
  }

  /** A set that was begun is over; another begins once somebody has agreed to it. */
  private static Conversation withoutStretch(Conversation conversation) {
    Conversation minding = conversation.marking(Said.AGREEMENT_DUE, true);
    StretchSet set = conversation.set();
    return set.stage() == Stage.NOT_STARTED
        ? minding
        : minding.withSet(set.withStage(Stage.FINISHED));
  }

  /** In place of the way back to the stretch, which was just advised against. */
  private FollowUp anythingElse(Phrases phrases) {
    return anythingElse.ask(
        phrases.say("condition.anything_else"), phrases.say("condition.anything_else_reprompt"));
  }

  /** How much potassium is in a food that was named by who may have to limit it. */
  private Optional<String> amount(Turn turn, Condition condition) {
    return turn.slots()
        .text("food")
        .filter(heard -> condition.touches().contains(Condition.Subject.POTASSIUM))
        .map(heard -> food.amount().apply(turn, heard))
        .filter(spoken -> !spoken.isEmpty());
  }
}
