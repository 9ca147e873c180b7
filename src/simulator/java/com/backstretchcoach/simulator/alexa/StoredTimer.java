package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A timer as Alexa keeps it.
 *
 * @param ends when it rings; empty while it is paused
 * @param left what was left when it was paused
 */
record StoredTimer(
    String id,
    String label,
    Duration length,
    String announcement,
    Instant created,
    Optional<Instant> ends,
    Duration left) {
  /** Alexa's guidelines for timers. */
  static final Duration LONGEST = Duration.ofHours(2);

  private static final int LONGEST_LABEL = 256;

  /**
   * The timer that {@code request} asks for.
   *
   * @throws Refused when Alexa would not take it
   */
  static StoredTimer asked(String id, JsonNode request, Instant now) {
    Duration length = length(request.path("duration").asText());
    String label = request.path("timerLabel").asText();
    if (label.length() > LONGEST_LABEL) {
      throw Refused.invalid("the label is too long");
    }
    String visibility = request.at("/creationBehavior/displayExperience/visibility").asText();
    if (!visibility.equals("VISIBLE") && !visibility.equals("HIDDEN")) {
      throw Refused.invalid("visibility is VISIBLE or HIDDEN");
    }
    JsonNode triggering = request.path("triggeringBehavior");
    if (!triggering.at("/notificationConfig/playAudible").isBoolean()) {
      throw Refused.invalid("playAudible is missing");
    }
    return new StoredTimer(
        id,
        label,
        length,
        announcement(triggering.path("operation")),
        now,
        Optional.of(now.plus(length)),
        length);
  }

  boolean goesOn(Instant now) {
    return ends.isEmpty() || ends.get().isAfter(now);
  }

  StoredTimer paused(Instant now) {
    return ends.map(end ->
            new StoredTimer(
                id,
                label,
                length,
                announcement,
                created,
                Optional.empty(),
                Duration.between(now, end)))
        .orElse(this);
  }

  StoredTimer resumed(Instant now) {
    return ends.isPresent()
        ? this
        : new StoredTimer(
            id, label, length, announcement, created, Optional.of(now.plus(left)), left);
  }

  ObjectNode json(Instant now) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", id)
            .put("status", ends.isEmpty() ? "PAUSED" : goesOn(now) ? "ON" : "OFF")
            .put("duration", length.toString())
            .put("timerLabel", label)
            .put("createdTime", created.toString())
            .put("updatedTime", created.toString());
    ends.ifPresentOrElse(
        end -> json.put("triggerTime", end.toString()),
        () -> json.put("remainingTimeWhenPaused", left.toString()));
    return json;
  }

  private static Duration length(String text) {
    try {
      Duration length = Duration.parse(text);
      if (!length.isPositive() || length.compareTo(LONGEST) > 0) {
        throw Refused.invalid("a timer lasts up to two hours");
      }
      return length;
    } catch (DateTimeException e) {
      throw Refused.invalid("the duration is not ISO 8601");
    }
  }

  private static String announcement(JsonNode operation) {
    return switch (operation.path("type").asText()) {
      case "NOTIFY_ONLY" -> "";
      case "ANNOUNCE" -> Spoken.first(operation.path("textToAnnounce"));
      default -> throw Refused.invalid("the operation is not known");
    };
  }
}
