package com.backstretchcoach.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a device reports that it could not play or draw. The SDK refuses a whole report for one kind
 * of error that it does not know, so the kinds are logged here and taken out.
 */
final class ReportedErrors {
  private static final Logger LOG = LoggerFactory.getLogger(ReportedErrors.class);
  private static final String REPORT = ".RuntimeError";
  private static final String KIND = "[A-Z_]{1,40}";

  private ReportedErrors() {}

  /** Takes the errors out of a report; true when it was one. */
  static boolean takenOutOf(JsonNode envelope) {
    if (!(envelope.path("request") instanceof ObjectNode request)
        || !request.path("type").asText().endsWith(REPORT)) {
      return false;
    }
    LOG.warn("{} {}", request.path("type").asText(), kinds(request.path("errors")));
    request.remove("errors");
    return true;
  }

  /** Messages may quote a document, so only the kinds are logged. */
  private static String kinds(JsonNode errors) {
    return errors
        .valueStream()
        .map(error -> error.path("type").asText())
        .map(kind -> kind.matches(KIND) ? kind : "of no known kind")
        .collect(Collectors.joining(" "));
  }
}
