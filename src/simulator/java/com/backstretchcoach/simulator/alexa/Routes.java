package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.List;

/**
 * The paths of Alexa's services. Statuses are those of the SDK's clients; the codes in the bodies
 * are made up, because they are not published there.
 */
final class Routes {
  private static final String ONE = "one";

  private final Household household;

  Routes(Household household) {
    this.household = household;
  }

  /**
   * The answer to a call.
   *
   * @throws Refused when it is not carried out
   */
  ServiceResponse answer(String method, String path, JsonNode body) {
    List<String> parts = List.of(path.substring(1).split("/"));
    if (path.startsWith("/v1/alerts/timers") && parts.size() <= 5) {
      return timers(method, rest(parts), body);
    }
    if (path.startsWith("/v1/alerts/reminders") && parts.size() <= 4) {
      return reminders(method, rest(parts), body);
    }
    if (method.equals("GET") && path.matches("/v2/devices/[^/]+/settings/System.timeZone")) {
      return household
          .zone()
          .map(zone -> ServiceResponse.with(new TextNode(zone.getId())))
          .orElseGet(() -> ServiceResponse.empty(204));
    }
    throw Refused.unknown("path");
  }

  private ServiceResponse timers(String method, List<String> rest, JsonNode body) {
    permitted(Scope.TIMERS);
    StoredTimers timers = household.timers();
    Instant now = household.now();
    String id = rest.isEmpty() ? "" : rest.getFirst();
    return switch (method + shape(rest)) {
      case "POST " -> ServiceResponse.with(timers.create(body, now));
      case "GET " -> ServiceResponse.with(timers.list(now));
      case "DELETE " -> done(timers::deleteAll);
      case "GET one" -> ServiceResponse.with(timers.get(id, now));
      case "DELETE one" -> done(() -> timers.delete(id, now));
      case "POST one/pause" -> done(() -> timers.pause(id, now));
      case "POST one/resume" -> done(() -> timers.resume(id, now));
      default -> throw Refused.unknown("call");
    };
  }

  private ServiceResponse reminders(String method, List<String> rest, JsonNode body) {
    permitted(Scope.REMINDERS);
    StoredReminders reminders = household.reminders();
    Instant now = household.now();
    String id = rest.isEmpty() ? "" : rest.getFirst();
    return switch (method + shape(rest)) {
      case "POST " -> ServiceResponse.with(reminders.create(body, now));
      case "GET " -> ServiceResponse.with(reminders.list(now));
      case "GET one" -> ServiceResponse.with(reminders.get(id, now));
      case "PUT one" -> ServiceResponse.with(reminders.update(id, body, now));
      case "DELETE one" -> done(() -> reminders.delete(id));
      default -> throw Refused.unknown("call");
    };
  }

  /** The SDK's model gives 401 as the answer where a person has not allowed it. */
  private void permitted(Scope scope) {
    if (!household.allows(scope)) {
      throw new Refused(401, "UNAUTHORIZED", "the person has not allowed " + scope.words());
    }
  }

  private static ServiceResponse done(Runnable change) {
    change.run();
    return ServiceResponse.empty(200);
  }

  private static List<String> rest(List<String> parts) {
    return parts.subList(3, parts.size());
  }

  private static String shape(List<String> rest) {
    return switch (rest.size()) {
      case 0 -> " ";
      case 1 -> " " + ONE;
      default -> " " + ONE + "/" + rest.get(1);
    };
  }
}
