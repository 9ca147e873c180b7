package com.backstretchcoach.simulator.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The timers of a device: at most ten, each label once. */
final class StoredTimers {
  /** Alexa's guidelines for timers; a person's own count too. */
  private static final int MOST = 10;

  private final Map<String, StoredTimer> timers = new LinkedHashMap<>();
  private int made;

  ObjectNode create(JsonNode request, Instant now) {
    StoredTimer timer = StoredTimer.asked("timer-" + (made + 1), request, now);
    if (goingOn(now).count() >= MOST) {
      throw new Refused(403, "MAX_TIMERS_EXCEEDED", "there are ten timers already");
    }
    if (goingOn(now).anyMatch(other -> other.label().equals(timer.label()))) {
      throw Refused.invalid("there is a timer of that label");
    }
    made++;
    timers.put(timer.id(), timer);
    return timer.json(now);
  }

  ObjectNode get(String id, Instant now) {
    return find(id, now).json(now);
  }

  ObjectNode list(Instant now) {
    ObjectNode list = JsonNodeFactory.instance.objectNode();
    ArrayNode all = list.putArray("timers");
    goingOn(now).forEach(timer -> all.add(timer.json(now)));
    return list.put("totalCount", all.size());
  }

  void pause(String id, Instant now) {
    change(id, now, timer -> timer.paused(now));
  }

  void resume(String id, Instant now) {
    change(id, now, timer -> timer.resumed(now));
  }

  void delete(String id, Instant now) {
    timers.remove(find(id, now).id());
  }

  void deleteAll() {
    timers.clear();
  }

  /** Those that end after {@code from}, up to {@code to}. */
  List<Ring> due(Instant from, Instant to) {
    return timers.values().stream()
        .filter(
            timer -> timer.ends().filter(end -> end.isAfter(from) && !end.isAfter(to)).isPresent())
        .<Ring>map(timer ->
            new Ring.TimerEnded(timer.ends().orElseThrow(), timer.label(), timer.announcement()))
        .toList();
  }

  /** When each of them rings after {@code now}. */
  Stream<Instant> next(Instant now) {
    return goingOn(now).flatMap(timer -> timer.ends().stream());
  }

  private void change(String id, Instant now, UnaryOperator<StoredTimer> change) {
    timers.put(id, change.apply(find(id, now)));
  }

  private StoredTimer find(String id, Instant now) {
    return goingOn(now)
        .filter(timer -> timer.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Refused.unknown("timer"));
  }

  private Stream<StoredTimer> goingOn(Instant now) {
    return timers.values().stream().filter(timer -> timer.goesOn(now));
  }
}
