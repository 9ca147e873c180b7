package com.backstretchcoach.dialog;

import com.backstretchcoach.profile.Profile;
import java.util.Map;
import java.util.OptionalInt;

/** What is remembered: how it goes, the goal, and forgetting it. */
final class MemoryTalk {
  private MemoryTalk() {}

  static Answer progress(Turn turn) {
    Conversation conversation = turn.conversation();
    ProfileChanges notebook = conversation.notebook().noting(conversation.set(), turn.today());
    ProgressWords words = new ProgressWords(turn.phrases(), turn.today());
    return switch (notebook.state()) {
      case NONE, FORGOTTEN -> Answer.of(turn, sinceWeBegan(turn));
      case UNREAD ->
          Answer.of(turn, turn.phrases().say("progress.unread") + " " + sinceWeBegan(turn));
      case READ -> Answer.of(turn, words.of(notebook.now())).showing(words.view(notebook.now()));
    };
  }

  static Answer goal(Turn turn) {
    OptionalInt wanted = turn.slots().number("setsPerDay");
    ProfileChanges notebook = turn.conversation().notebook();
    if (!notebook.keeps()) {
      return Answer.of(turn, turn.phrases().say("goal.no_memory"));
    }
    if (wanted.isEmpty()) {
      return Answer.of(turn, turn.phrases().say("goal.unclear"));
    }
    Profile aiming = notebook.now().aimingAt(wanted.getAsInt());
    String key = aiming.goal() == wanted.getAsInt() ? "goal.set" : "goal.nearest";
    return Answer.of(turn, turn.phrases().say(key, Map.of("goal", aiming.goal())))
        .with(turn.conversation().with(notebook.with(aiming)));
  }

  static Answer forget(Turn turn) {
    return switch (turn.conversation().notebook().state()) {
      case FORGOTTEN -> Answer.of(turn, turn.phrases().say("forget.already"));
      case NONE -> confirm(turn, "forget.only_alerts");
      case READ, UNREAD -> confirm(turn, "forget.what");
    };
  }

  private static Answer confirm(Turn turn, String what) {
    return Answer.of(turn, turn.phrases().say(what))
        .asking(
            new FollowUp(
                Question.FORGET_ME,
                turn.phrases().say("forget.ask"),
                turn.phrases().say("forget.reprompt")));
  }

  /** Whether the person has just confirmed that all be forgotten. */
  static boolean forgets(Turn turn) {
    return turn.conversation().question() == Question.FORGET_ME
        && turn.intent().equals("AMAZON.YesIntent");
  }

  static Answer hasForgotten(Turn turn) {
    String kept =
        switch (turn.conversation().notebook().state()) {
          case FORGOTTEN -> turn.phrases().say("forget.done");
          case NONE -> "";
          case READ, UNREAD -> turn.phrases().say("forget.failed");
        };
    boolean alertsGone = Alerts.erase(turn.alexa());
    String alerts = turn.phrases().say(alertsGone ? "forget.alerts" : "forget.alerts_failed");
    return Answer.of(turn, (kept + " " + alerts).strip());
  }

  static Answer doesNotForget(Turn turn) {
    return Answer.of(turn, turn.phrases().say("forget.kept"));
  }

  private static String sinceWeBegan(Turn turn) {
    int holds = turn.conversation().set().done().size();
    String key = holds == 0 ? "none" : holds == 1 ? "one" : "some";
    String word = holds == 0 ? "" : turn.phrases().number(holds);
    return turn.phrases().say("progress.session." + key, Map.of("holds", word));
  }
}
