package com.backstretchcoach.feature.help;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import com.backstretchcoach.dialog.Turn;
import com.backstretchcoach.screen.View;
import java.util.Map;

/** What can be said here, for who asks and for who was not understood. */
public final class HelpFeature implements Feature {
  private final Question anythingElse;

  /** Help that ends with {@code anythingElse} where nothing is under way. */
  public HelpFeature(Question anythingElse) {
    this.anythingElse = anythingElse;
  }

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.HELP, turn -> guide(turn, "help").showing(View.page("help")),
        Intent.FALLBACK, turn -> guide(turn, "fallback"));
  }

  private Reply guide(Turn turn, String key) {
    return switch (turn.conversation().set().stage()) {
      case UNDER_WAY, PAUSED, BETWEEN_ROUNDS ->
          Reply.say(turn, turn.phrases().say(key + ".stretching"));
      case GETTING_READY -> Reply.say(turn, turn.phrases().say(key + ".start"));
      case NOT_STARTED, FINISHED ->
          Reply.say(turn, turn.phrases().say(key + ".start"))
              .asking(
                  anythingElse.ask(
                      turn.phrases().say(key + ".ask"), turn.phrases().say(key + ".reprompt")));
    };
  }
}
