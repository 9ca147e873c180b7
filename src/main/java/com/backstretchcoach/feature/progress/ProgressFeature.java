package com.backstretchcoach.feature.progress;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.ProfileChanges;
import java.util.Map;
import java.util.OptionalInt;

/** How it goes, and the goal. */
public final class ProgressFeature implements Feature {
  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.PROGRESS, ProgressFeature::progress, Intent.SET_GOAL, ProgressFeature::goal);
  }

  private static Reply progress(Turn turn) {
    ProfileChanges profile = turn.conversation().profile();
    ProgressWords words = new ProgressWords(turn.phrases(), turn.today());
    return switch (profile.state()) {
      case NONE, FORGOTTEN -> Reply.say(turn, sinceWeBegan(turn));
      case UNREAD -> Reply.say(turn, turn.phrases().say("progress.unread"), sinceWeBegan(turn));
      case READ -> Reply.say(turn, words.of(profile.now())).showing(words.view(profile.now()));
    };
  }

  private static Reply goal(Turn turn) {
    OptionalInt wanted = turn.slots().number("setsPerDay");
    ProfileChanges profile = turn.conversation().profile();
    if (!profile.keeps()) {
      return Reply.say(turn, turn.phrases().say("goal.no_memory"));
    }
    if (wanted.isEmpty()) {
      return Reply.say(turn, turn.phrases().say("goal.unclear"));
    }
    ProfileChanges aiming = profile.preferring(Preference.GOAL, wanted.getAsInt());
    int goal = aiming.now().get(Preference.GOAL);
    String key = goal == wanted.getAsInt() ? "goal.set" : "goal.nearest";
    return Reply.say(turn, turn.phrases().say(key, Map.of("goal", goal)))
        .withConversation(turn.conversation().withProfile(aiming));
  }

  private static String sinceWeBegan(Turn turn) {
    int holds = turn.conversation().set().done().size();
    String key = holds == 0 ? "none" : holds == 1 ? "one" : "some";
    return turn.phrases()
        .say("progress.session." + key, Map.of("holds", turn.phrases().number(holds)));
  }
}
