package com.backstretchcoach.feature.therapy;

import com.backstretchcoach.feature.therapy.facts.Therapies;
import com.backstretchcoach.feature.therapy.facts.Therapy;
import com.backstretchcoach.screen.Captions;
import com.backstretchcoach.screen.View;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * Cold beside heat.
 *
 * @param emphasis the one that was advised, empty when neither was
 */
public record HotColdView(Optional<Therapy> emphasis, Therapies facts) implements View {
  @Override
  public String document() {
    return "hot_cold";
  }

  @Override
  public ObjectNode data(Captions captions) {
    Map<String, ?> values =
        Map.of(
            "usual", facts.cold().usualMinutes(),
            "most", facts.cold().mostMinutes(),
            "cold_gap", facts.cold().gapHours().from(),
            "cold_gap_to", facts.cold().gapHours().to(),
            "cold_days_from", facts.cold().days().from(),
            "cold_days_to", facts.cold().days().to(),
            "times", facts.heat().timesADay(),
            "times_most", facts.heat().articleTimesADay().to());
    return captions
        .page("screen.hot_cold", values)
        .put("emphasis", emphasis.map(Therapy::id).orElse(""));
  }
}
