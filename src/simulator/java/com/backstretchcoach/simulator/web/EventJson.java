package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.alexa.Ring;
import com.backstretchcoach.simulator.echo.Happening;
import com.backstretchcoach.simulator.envelope.SlotValue;
import com.backstretchcoach.simulator.envelope.Understood;
import com.backstretchcoach.simulator.terminal.Transcript;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes what happens for the page. */
final class EventJson {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String SCREEN = "Alexa.Presentation.APL.";

  private EventJson() {}

  static ObjectNode of(Happening happening) {
    return switch (happening) {
      case Happening.Heard heard -> heard(heard.understood());
      case Happening.Answered answered -> answered(answered);
      case Happening.Refused refused -> {
        ObjectNode json = typed("refused");
        ArrayNode breaches = json.putArray("breaches");
        refused.breaches().forEach(breach -> breaches.add(breach.toString()));
        yield json;
      }
      case Happening.Failed failed -> typed("failed").put("reason", failed.reason());
      case Happening.Reprompted reprompted ->
          typed("reprompted").set("schedule", ScheduleJson.of(reprompted.schedule()));
      case Happening.PermissionAsked asked ->
          typed("permission-asked")
              .put(
                  "question",
                  "May " + asked.skill() + " set and change your " + asked.scope().words() + "?");
      case Happening.PermissionAnswered answered ->
          typed("permission-answered").put("consent", answered.consent().name());
      case Happening.RoutineOffered offered ->
          typed("permission-asked").put("question", Transcript.question(offered));
      case Happening.RoutineAnswered answered ->
          typed("permission-answered").put("consent", answered.consent().name());
      case Happening.Rang rang -> rang(rang.ring());
      case Happening.AudioFailed ignored -> typed("audio-failed");
      case Happening.Closed closed -> typed("closed").put("reason", closed.reason().name());
      case Happening.NotListening nobody ->
          typed("not-listening").put("invocationName", nobody.invocationName());
    };
  }

  static ObjectNode typed(String type) {
    return JSON.objectNode().put("type", type);
  }

  private static ObjectNode rang(Ring ring) {
    return switch (ring) {
      case Ring.TimerEnded timer ->
          typed("rang").put("what", "Timer: " + timer.label()).put("text", timer.announcement());
      case Ring.ReminderFired reminder ->
          typed("rang").put("what", "Reminder").put("text", reminder.spoken());
    };
  }

  private static ObjectNode heard(Understood understood) {
    ObjectNode json =
        typed("heard")
            .put("intent", understood.intent())
            .put("confidence", understood.confidence());
    ArrayNode slots = json.putArray("slots");
    for (SlotValue slot : understood.slots()) {
      slot.value()
          .ifPresent(value ->
              slots
                  .addObject()
                  .put("name", slot.name())
                  .put("value", value)
                  .put("id", slot.match().map(SlotValue.Match::id).orElse("")));
    }
    return json;
  }

  private static ObjectNode answered(Happening.Answered answered) {
    JsonNode response = answered.answer().path("response");
    JsonNode speech = response.path("outputSpeech");
    ObjectNode json =
        typed("answered")
            .put("open", answered.open())
            .put("bytes", answered.bytes())
            .put("characters", speech.path("ssml").asText(speech.path("text").asText()).length());
    json.set("schedule", ScheduleJson.of(answered.schedule()));
    ArrayNode screen = json.putArray("screen");
    for (JsonNode directive : response.path("directives")) {
      if (directive.path("type").asText().startsWith(SCREEN)) {
        screen.add(directive);
      }
    }
    return json;
  }
}
