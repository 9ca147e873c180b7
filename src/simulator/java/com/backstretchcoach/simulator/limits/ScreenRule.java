package com.backstretchcoach.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Something is shown only where there is a screen, and then it is a whole document. */
final class ScreenRule implements Rule {
  private static final String SCREEN = "Alexa.Presentation.APL.";
  private static final String SHOWS = SCREEN + "RenderDocument";

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    List<Breach> breaches = new ArrayList<>();
    for (JsonNode directive : answer.response().path("directives")) {
      String type = directive.path("type").asText();
      if (type.startsWith(SCREEN) && !answer.screen()) {
        breaches.add(new Breach(Limit.NO_SCREEN, type));
      }
      if (type.equals(SHOWS) && !isWhole(directive)) {
        breaches.add(
            new Breach(Limit.INVALID_APL, "document " + directive.path("document").path("type")));
      }
    }
    return breaches;
  }

  private static boolean isWhole(JsonNode directive) {
    JsonNode document = directive.path("document");
    JsonNode template = document.path("mainTemplate");
    boolean drawn = template.path("items").size() > 0 || template.path("item").size() > 0;
    return document.path("type").asText().equals("APL")
        && document.path("version").isTextual()
        && drawn
        && !directive.path("token").asText().isEmpty();
  }
}
