package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reminder as Alexa keeps it.
 *
 * @param start its first time, or no time before it
 * @param daily the time of day at which it comes back; empty where it comes once
 * @param trigger as it was asked for
 */
record StoredReminder(
    String id,
    Instant created,
    ZoneId zone,
    LocalDateTime start,
    Optional<LocalTime> daily,
    String spoken,
    JsonNode trigger,
    JsonNode alertInfo) {
  private static final Pattern DAILY =
      Pattern.compile("FREQ=DAILY;BYHOUR=(\\d{1,2});BYMINUTE=(\\d{1,2});BYSECOND=0;INTERVAL=1;?");

  /**
   * The reminder that {@code request} asks for.
   *
   * @throws Refused when Alexa would not take it, or it comes back in another way than every day
   */
  static StoredReminder asked(String id, JsonNode request, Instant now) {
    JsonNode trigger = request.path("trigger");
    if (!request.path("requestTime").isTextual()
        || !trigger.path("type").asText().equals("SCHEDULED_ABSOLUTE")) {
      throw Refused.invalid("requestTime or an absolute trigger is missing");
    }
    try {
      JsonNode recurrence = trigger.path("recurrence");
      JsonNode from = recurrence.path("startDateTime");
      StoredReminder asked =
          new StoredReminder(
              id,
              now,
              ZoneId.of(trigger.path("timeZoneId").asText()),
              LocalDateTime.parse(
                  (from.isTextual() ? from : trigger.path("scheduledTime")).asText()),
              daily(recurrence.path("recurrenceRules")),
              Spoken.first(request.at("/alertInfo/spokenInfo/content")),
              trigger,
              request.path("alertInfo"));
      if (asked.next(now).isEmpty()) {
        throw Refused.invalid("it is in the past");
      }
      return asked;
    } catch (DateTimeException e) {
      throw Refused.invalid("a time or a zone cannot be read");
    }
  }

  /** When it fires after {@code from}, if it does. */
  Optional<Instant> next(Instant from) {
    LocalDateTime now = LocalDateTime.ofInstant(from, zone);
    Stream<LocalDateTime> times =
        daily
            .map(time ->
                Stream.iterate(
                    (start.isAfter(now) ? start : now).toLocalDate().atTime(time),
                    day -> day.plusDays(1)))
            .orElse(Stream.of(start));
    return times
        .filter(time -> !time.isBefore(start))
        .limit(3)
        .map(time -> time.atZone(zone).toInstant())
        .filter(from::isBefore)
        .findFirst();
  }

  ObjectNode json(Instant now) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("alertToken", id)
            .put("createdTime", created.toString())
            .put("updatedTime", created.toString())
            .put("status", next(now).isPresent() ? "ON" : "COMPLETED")
            .put("version", "1");
    json.set("trigger", trigger);
    json.set("alertInfo", alertInfo);
    return json;
  }

  private static Optional<LocalTime> daily(JsonNode rules) {
    if (rules.isMissingNode()) {
      return Optional.empty();
    }
    Matcher rule = DAILY.matcher(rules.path(0).asText());
    if (rules.size() != 1 || !rule.matches()) {
      throw Refused.invalid("only one rule for every day is understood");
    }
    return Optional.of(
        LocalTime.of(Integer.parseInt(rule.group(1)), Integer.parseInt(rule.group(2))));
  }
}
