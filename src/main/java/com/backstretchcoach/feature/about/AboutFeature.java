package com.backstretchcoach.feature.about;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.Reply;
import com.backstretchcoach.dialog.Topic;
import java.util.Map;

/** What a knot is, where it comes from, how to keep it away, and how sure all this is. */
public final class AboutFeature implements Feature {
  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.CAUSES, text("causes"),
        Intent.PREVENTION, text("prevention"),
        Intent.KNOT, text("knot"),
        Intent.EVIDENCE, text("evidence"));
  }

  private static Topic text(String key) {
    return turn -> Reply.say(turn, turn.phrases().say(key));
  }
}
