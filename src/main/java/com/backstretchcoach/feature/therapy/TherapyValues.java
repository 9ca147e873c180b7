package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.feature.therapy.facts.TherapyFacts;
import java.util.Map;

/** The figures of cold or heat as texts name them. */
public final class TherapyValues {
  private TherapyValues() {}

  public static Map<String, ?> of(TherapyFacts facts) {
    return Map.of(
        "usual", facts.usualMinutes(),
        "most", facts.mostMinutes(),
        "times", facts.timesADay(),
        "article_from", facts.articleTimesADay().from(),
        "article_to", facts.articleTimesADay().to(),
        "gap_from", facts.gapHours().from(),
        "gap_to", facts.gapHours().to());
  }
}
