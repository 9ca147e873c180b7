package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.timeline.Schedule;
import com.backstretchcoach.simulator.timeline.Span;
import com.backstretchcoach.simulator.timeline.SpokenWords;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes a schedule as JSON, in milliseconds from its beginning. */
final class ScheduleJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private ScheduleJson() {}

  static ObjectNode of(Schedule schedule) {
    ObjectNode json = JSON.objectNode().put("length", schedule.length().toMillis());
    ArrayNode heard = json.putArray("heard");
    schedule.heard().forEach(words -> heard.add(sentence(words)));
    ArrayNode spans = json.putArray("spans");
    schedule.spans().forEach(span -> spans.add(span(span)));
    return json;
  }

  private static ObjectNode sentence(SpokenWords heard) {
    ObjectNode json =
        timed(heard).put("within", heard.path().isEmpty() ? "" : heard.path().getFirst());
    ArrayNode words = json.putArray("words");
    heard.words().forEach(word -> words.add(timed(word)));
    return json;
  }

  private static ObjectNode timed(SpokenWords heard) {
    return JSON.objectNode()
        .put("start", heard.start().toMillis())
        .put("end", heard.end().toMillis())
        .put("text", heard.text());
  }

  private static ObjectNode span(Span span) {
    return JSON.objectNode()
        .put("id", span.id())
        .put("start", span.start().toMillis())
        .put("end", span.end().toMillis());
  }
}
