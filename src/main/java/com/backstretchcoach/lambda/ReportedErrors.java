package com.backstretchcoach.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;

/**
 * What a device reports that it could not play or draw. The SDK refuses a whole report for one kind
 * of error that it does not know, so they are taken out, and only their kinds are logged.
 */
final class ReportedErrors {
  private static final String REPORT = ".RuntimeError";
  private static final String KIND = "[A-Z_]{1,40}";

  private ReportedErrors() {}

  /** Takes the errors out of a report and notes their kinds in {@code log}. */
  static void takenOutOf(JsonNode envelope, RequestLog log) {
    if (!(envelope.path("request") instanceof ObjectNode request)
        || !request.path("type").asText().endsWith(REPORT)) {
      return;
    }
    log.reported(kinds(request.path("errors")));
    request.remove("errors");
  }

  /** Messages may quote a document. */
  private static String kinds(JsonNode errors) {
    return errors
        .valueStream()
        .map(error -> error.path("type").asText())
        .map(kind -> kind.matches(KIND) ? kind : "of no known kind")
        .collect(Collectors.joining(" "));
  }
}
