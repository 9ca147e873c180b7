package com.backstretchcoach.simulator.limits;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Every APL for Audio document is one that the mixing service accepts, and says something. */
final class AudioDocumentRule implements Rule {
  private static final Set<String> VERSIONS = Set.of("0.8", "0.9", "0.91");

  @Override
  public List<Breach> breaches(CheckedResponse answer) {
    List<Breach> breaches = new ArrayList<>();
    for (JsonNode document : AudioDocuments.of(answer)) {
      if (!document.path("type").asText().equals("APLA")
          || !VERSIONS.contains(document.path("version").asText())) {
        breaches.add(
            new Breach(
                Limit.INVALID_APLA,
                "type " + document.path("type") + ", version " + document.path("version")));
      }
      breaches.addAll(AudioComponentCheck.of(document.path("mainTemplate")));
      if (document.findValuesAsText("type").stream().noneMatch("Speech"::equals)) {
        breaches.add(new Breach(Limit.ONLY_SILENCE, "no component in it speaks"));
      }
    }
    return breaches;
  }
}
