package com.backstretchcoach.feature.about;

import com.backstretchcoach.dialog.Feature;
import com.backstretchcoach.dialog.Intent;
import com.backstretchcoach.dialog.MoreQuestion;
import com.backstretchcoach.dialog.Question;
import com.backstretchcoach.dialog.Topic;
import java.util.List;
import java.util.Map;

/** What a knot is, where it comes from, how to keep it away, and how sure all this is. */
public final class AboutFeature implements Feature {
  private final MoreQuestion more =
      new MoreQuestion(
          "MORE_ABOUT", List.of("causes", "prevention", "evidence"), MoreQuestion.NONE);

  @Override
  public Map<Intent, Topic> intents() {
    return Map.of(
        Intent.CAUSES, text("causes"),
        Intent.PREVENTION, text("prevention"),
        Intent.KNOT, text("knot"),
        Intent.EVIDENCE, text("evidence"));
  }

  @Override
  public List<Question> questions() {
    return List.of(more.question());
  }

  private Topic text(String key) {
    return turn -> more.say(turn, key);
  }
}
