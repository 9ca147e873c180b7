package com.backstretchcoach.simulator.limits;

import com.backstretchcoach.simulator.timeline.ResponseSchedule;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the APL for Audio documents of a response. */
final class AudioDocuments {
  private AudioDocuments() {}

  static List<JsonNode> of(CheckedResponse answer) {
    List<JsonNode> documents = new ArrayList<>();
    for (JsonNode owner : List.of(answer.response(), answer.reprompt())) {
      for (JsonNode directive : owner.path("directives")) {
        if (directive.path("type").asText().equals(ResponseSchedule.PLAYS_AUDIO)) {
          documents.add(directive.path("document"));
        }
      }
    }
    return documents;
  }
}
