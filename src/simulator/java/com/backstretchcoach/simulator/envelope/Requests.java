package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.function.Supplier;

/** Writes the requests that Alexa sends from one device, numbered from 1. */
public final class Requests {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Supplier<EchoDevice> devices;
  private int sent;

  /** Requests from {@code device}. */
  public Requests(EchoDevice device) {
    this(() -> device);
  }

  /** Requests, each from the device that is there at the time. */
  public Requests(Supplier<EchoDevice> devices) {
    this.devices = devices;
  }

  /** "Alexa, open …". */
  public ObjectNode launch(Session session, Instant now) {
    return envelope(session, request("LaunchRequest", now));
  }

  /** A routine or a link opens the skill with a task; a link gives its numbers as text. */
  public ObjectNode task(Session session, Instant now, String name, Map<String, String> input) {
    ObjectNode request = request("LaunchRequest", now);
    ObjectNode task =
        request
            .putObject("task")
            .put("name", devices.get().skillId() + "." + name)
            .put("version", "1");
    ObjectNode given = task.putObject("input");
    input.forEach(given::put);
    return envelope(session, request);
  }

  /** Something said to the skill. */
  public ObjectNode intent(Session session, Instant now, Understood understood) {
    ObjectNode request = request("IntentRequest", now);
    request.set("intent", Intents.json(understood, devices.get().skillId()));
    return envelope(session, request);
  }

  /** The end of a session, of which the skill is only told. */
  public ObjectNode sessionEnded(Session session, Instant now, EndReason reason) {
    ObjectNode request = request("SessionEndedRequest", now).put("reason", reason.name());
    if (reason == EndReason.ERROR) {
      request
          .putObject("error")
          .put("type", "INVALID_RESPONSE")
          .put("message", "An exception occurred while dispatching the request to the skill.");
    }
    return envelope(session, request);
  }

  /** A touch on the screen, or what its document sends by itself. */
  public ObjectNode touched(Session session, Instant now, TouchMessage touch) {
    ObjectNode request = request(TouchMessage.REQUEST, now).put("token", touch.token());
    request.set("arguments", touch.arguments());
    request.set("source", touch.source());
    request.set("components", touch.components());
    return envelope(session, request);
  }

  /**
   * The document with that token could not be shown as it was meant. Amazon publishes only errors
   * of lists for screens; this one is worded like those of audio.
   */
  public ObjectNode screenFailed(Session session, Instant now, String token, String reason) {
    ObjectNode request = request("Alexa.Presentation.APL.RuntimeError", now).put("token", token);
    request
        .putArray("errors")
        .addObject()
        .put("type", "RENDER_ERROR")
        .put("reason", "UNKNOWN_ERROR")
        .put("message", reason);
    return envelope(session, request);
  }

  /** The mixing service could not play the document with that token. */
  public ObjectNode audioFailed(Session session, Instant now, String token) {
    ObjectNode request = request("Alexa.Presentation.APLA.RuntimeError", now).put("token", token);
    request
        .putArray("errors")
        .addObject()
        .put("type", "RENDER_ERROR")
        .put("reason", "UNKNOWN_ERROR")
        .put("message", "the simulator was told to fail");
    return envelope(session, request);
  }

  /** What the person said when Alexa asked them on behalf of the skill. */
  public ObjectNode permissionAnswered(
      Session session, Instant now, ConsentRequest asked, Consent consent) {
    ObjectNode request =
        request("Connections.Response", now).put("name", "AskFor").put("token", asked.token());
    request.putObject("status").put("code", "200").put("message", "OK");
    request
        .putObject("payload")
        .put("permissionScope", asked.scope())
        .put("status", consent.name());
    return envelope(session, request);
  }

  /** What came of offering a routine, by the codes of a skill that is in use. */
  public ObjectNode routineAnswered(
      Session session, Instant now, RoutineRequest offered, Consent consent) {
    boolean made = consent == Consent.ACCEPTED;
    ObjectNode request = request("SessionResumedRequest", now);
    ObjectNode cause =
        request.putObject("cause").put("type", "ConnectionCompleted").put("token", offered.token());
    cause
        .putObject("status")
        .put("code", made ? "200" : "204")
        .put("message", made ? "OK" : "No Content");
    cause
        .putObject("result")
        .putObject("offerAutomationResponse")
        .put("reason", made ? "" : "REJECTED_BY_CUSTOMER");
    return envelope(session, request);
  }

  private ObjectNode request(String type, Instant now) {
    sent++;
    return JSON.objectNode()
        .put("type", type)
        .put("requestId", "amzn1.echo-api.request.simulated-" + sent)
        .put("timestamp", now.truncatedTo(ChronoUnit.SECONDS).toString())
        .put("locale", devices.get().locale());
  }

  private ObjectNode envelope(Session session, ObjectNode request) {
    EchoDevice device = devices.get();
    ObjectNode envelope = JSON.objectNode().put("version", "1.0");
    ObjectNode sent =
        envelope
            .putObject("session")
            .put("new", session.isNew())
            .put("sessionId", "amzn1.echo-api.session.simulated-" + session.number());
    sent.set("application", device.application());
    sent.set("attributes", session.attributes().deepCopy());
    sent.set("user", device.user());
    envelope.set("context", device.context());
    envelope.set("request", request);
    return envelope;
  }
}
