package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The reminders that a skill has set for a person. */
final class StoredReminders {
  private final Map<String, StoredReminder> reminders = new LinkedHashMap<>();
  private int made;

  ObjectNode create(JsonNode request, Instant now) {
    StoredReminder reminder = StoredReminder.asked("reminder-" + (made + 1), request, now);
    made++;
    reminders.put(reminder.id(), reminder);
    return receipt(reminder, now);
  }

  ObjectNode update(String id, JsonNode request, Instant now) {
    StoredReminder reminder = StoredReminder.asked(find(id).id(), request, now);
    reminders.put(id, reminder);
    return receipt(reminder, now);
  }

  ObjectNode get(String id, Instant now) {
    return find(id).json(now);
  }

  ObjectNode list(Instant now) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    list.put("totalCount", Integer.toString(reminders.size()));
    ArrayNode all = list.putArray("alerts");
    reminders.values().forEach(reminder -> all.add(reminder.json(now)));
    return list.putNull("links");
  }

  void delete(String id) {
    reminders.remove(find(id).id());
  }

  /** Each time that one fires after {@code from}, up to {@code to}. */
  List<Ring> due(Instant from, Instant to) {
    List<Ring> due = new ArrayList<>();
    for (StoredReminder reminder : reminders.values()) {
      Optional<Instant> next = reminder.next(from);
      while (next.filter(at -> !at.isAfter(to)).isPresent()) {
        due.add(new Ring.ReminderFired(next.get(), reminder.spoken()));
        next = reminder.next(next.get());
      }
    }
    return due;
  }

  /** When each of them fires after {@code now}. */
  Stream<Instant> next(Instant now) {
    return reminders.values().stream().flatMap(reminder -> reminder.next(now).stream());
  }

  private StoredReminder find(String id) {
    return Optional.ofNullable(reminders.get(id)).orElseThrow(() -> Refused.unknown("reminder"));
  }

  private static ObjectNode receipt(StoredReminder reminder, Instant now) {
    ObjectNode receipt = reminder.json(now);
    receipt.remove(List.of("trigger", "alertInfo"));
    return receipt.put("href", "/v1/alerts/reminders/" + reminder.id());
  }
}
