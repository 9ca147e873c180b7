package com.backstretchcoach.feature.privacy;

import com.backstretchcoach.dialog.Conversation;
import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.EraseResult;
import com.backstretchcoach.profile.ProfileChanges;
import java.util.List;
import java.util.Map;

/** Forgets a person who asks for it, once they have said yes. */
public final class PrivacyFeature implements Feature {
  private final Question forgetMe =
      Question.of("FORGET_ME", this::erase, this::keep).askedAgain("forget.reprompt");

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(Intent.FORGET_ME, this::confirm, Intent.WHAT_IS_KEPT, PrivacyFeature::whatIsKept);
  }

  @Override
  public List<Question> questions() {
    return List.of(forgetMe);
  }

  private static Reply whatIsKept(Turn turn) {
    String key =
        switch (turn.conversation().profile().state()) {
          case FORGOTTEN, NONE -> "kept.nothing";
          case READ, UNREAD -> "kept.what";
        };
    return Reply.say(turn, turn.phrases().say(key));
  }

  private Reply confirm(Turn turn) {
    return switch (turn.conversation().profile().state()) {
      case FORGOTTEN -> Reply.say(turn, turn.phrases().say("forget.already"));
      case NONE -> ask(turn, "forget.only_alerts");
      case READ, UNREAD -> ask(turn, "forget.what");
    };
  }

  private Reply ask(Turn turn, String what) {
    return Reply.say(turn, turn.phrases().say(what))
        .asking(
            forgetMe.ask(turn.phrases().say("forget.ask"), turn.phrases().say("forget.reprompt")));
  }

  private Reply erase(Turn turn) {
    return Reply.say(turn).erasing(result -> erased(turn, result));
  }

  private static Reply erased(Turn turn, EraseResult result) {
    String kept =
        switch (result) {
          case ERASED -> turn.phrases().say("forget.done");
          case NEVER_KEPT -> "";
          case NOT_ERASED -> turn.phrases().say("forget.failed");
        };
    boolean alertsGone = Alerts.erase(turn.alexa());
    String alerts = turn.phrases().say(alertsGone ? "forget.alerts" : "forget.alerts_failed");
    Conversation conversation = turn.conversation().withProfile(after(turn, result));
    Reply said = Reply.say(turn, kept, alerts).withConversation(conversation);
    return result == EraseResult.NOT_ERASED
        ? said
        : said.saying(turn.phrases().sentences(said.words(), turn.phrases().say("forget.goodbye")))
            .ending();
  }

  private static ProfileChanges after(Turn turn, EraseResult result) {
    return switch (result) {
      case ERASED -> ProfileChanges.blank(ProfileChanges.State.FORGOTTEN);
      case NEVER_KEPT -> ProfileChanges.blank(ProfileChanges.State.NONE);
      case NOT_ERASED -> turn.conversation().profile();
    };
  }

  private Reply keep(Turn turn) {
    return Reply.say(turn, turn.phrases().say("forget.kept"));
  }
}
