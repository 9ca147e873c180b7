package com.backstretchcoach.conversation;

import com.amazonaws.services.lambda.runtime.Context;
import com.backstretchcoach.lambda.BackStretchCoach;
import com.backstretchcoach.profile.Preference;
import com.backstretchcoach.profile.ProfileAttributes;
import com.backstretchcoach.profile.ProfileStore;
import com.backstretchcoach.schema.CheckedHandler;
import com.backstretchcoach.simulator.echo.InvocationContext;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** An Echo in a test: sends what Alexa sends to the real handler, and keeps the session for it. */
public final class Device {
  public static final String SKILL_ID = "amzn1.ask.skill.00000000-0000-4000-8000-000000000001";
  static final String USER = "amzn1.ask.account.TEST";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final CheckedHandler handler;
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private ObjectNode attributes = JSON.createObjectNode();
  private boolean newSession = true;
  private String locale = "en-US";
  private boolean screen;
  private String alexa = "https://api.alexa.invalid";
  private String alexaToken = "not-a-real-token";
  private @Nullable Context invoked;

  public Device() {
    this(Map.of());
  }

  /** A device whose skill remembers people in {@code memory}. */
  public Device(ProfileStore memory) {
    handler = CheckedHandler.ofAnswers(new BackStretchCoach(Map.of("SKILL_ID", SKILL_ID), memory));
  }

  public Device(Map<String, String> more) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("SKILL_ID", SKILL_ID);
    handler = CheckedHandler.ofAnswers(new BackStretchCoach(environment));
  }

  /** Time passes. */
  public Device after(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Device at(String instant) {
    now = Instant.parse(instant);
    return this;
  }

  public Device speaking(String otherLocale) {
    locale = otherLocale;
    return this;
  }

  /** The device has a screen. */
  public Device withScreen() {
    screen = true;
    return this;
  }

  /** Alexa's services are at {@code address}, and take {@code token}. */
  public Device reaching(String address, String token) {
    alexa = address;
    alexaToken = token;
    return this;
  }

  /** Lambda gives each request that id. */
  Device invokedAs(String requestId) {
    invoked = new InvocationContext(requestId);
    return this;
  }

  public Instant now() {
    return now;
  }

  /** The session attributes, to look at or to tamper with. */
  public ObjectNode attributes() {
    return attributes;
  }

  /** What the person has chosen, as the session has it. */
  public <T> T preference(Preference<T> preference) {
    Map<String, Object> sent =
        JSON.convertValue(attributes, new TypeReference<Map<String, Object>>() {});
    return ProfileAttributes.read(sent).now().get(preference);
  }

  public Heard launch() {
    attributes = JSON.createObjectNode();
    newSession = true;
    return send(JSON.createObjectNode().put("type", "LaunchRequest"));
  }

  /** A routine or a link opens the skill with a task of its package. */
  public Heard task(String name, ObjectNode input) {
    attributes = JSON.createObjectNode();
    newSession = true;
    ObjectNode request = JSON.createObjectNode().put("type", "LaunchRequest");
    request
        .putObject("task")
        .put("name", SKILL_ID + "." + name)
        .put("version", "1")
        .set("input", input);
    return send(request);
  }

  /** Opens the skill by asking something of it. */
  public Heard asks(String intent, String... slots) {
    attributes = JSON.createObjectNode();
    newSession = true;
    return says(intent, slots);
  }

  /** A touch on a button of {@code seen}. */
  public Heard touches(Heard seen, String action) {
    return sends(
        JSON.createArrayNode()
            .add("coach")
            .add(action)
            .add(seen.screen().at("/datasources/coach/stamp").asInt()));
  }

  /** What a document sends. */
  public Heard sends(ArrayNode arguments) {
    ObjectNode request =
        JSON.createObjectNode()
            .put("type", "Alexa.Presentation.APL.UserEvent")
            .put("token", "stretch");
    request.set("arguments", arguments);
    request.putObject("source").put("type", "TouchWrapper").put("handler", "Press");
    return send(request);
  }

  /**
   * The document of APL or, with another {@code what}, of APLA could not be played. The kind may be
   * one that Amazon has not published.
   */
  public Heard fails(String what, String type) {
    ObjectNode request =
        JSON.createObjectNode()
            .put("type", "Alexa.Presentation." + what + ".RuntimeError")
            .put("token", "stretch");
    request
        .putArray("errors")
        .addObject()
        .put("type", type)
        .put("reason", "UNKNOWN_ERROR")
        .put("message", "no");
    return sendMalformed(request);
  }

  /** What a person says to Alexa's own question for a permission. */
  public Heard tellsAlexa(String status, String token) {
    ObjectNode request =
        JSON.createObjectNode()
            .put("type", "Connections.Response")
            .put("name", "AskFor")
            .put("token", token);
    request.putObject("status").put("code", "200").put("message", "OK");
    request.putObject("payload").put("status", status).put("isCardThrown", false);
    return send(request);
  }

  /** What came of a routine that Alexa offered. */
  Heard resumes(String token, String code) {
    ObjectNode request = JSON.createObjectNode().put("type", "SessionResumedRequest");
    ObjectNode cause =
        request.putObject("cause").put("type", "ConnectionCompleted").put("token", token);
    cause.putObject("status").put("code", code).put("message", "");
    return send(request);
  }

  /** Nobody answers any more. */
  public Heard leaves() {
    return send(
        JSON.createObjectNode()
            .put("type", "SessionEndedRequest")
            .put("reason", "EXCEEDED_MAX_REPROMPTS"));
  }

  /** An intent; slots as name=value or, with an id, name=value:id. */
  public Heard says(String intent, String... slots) {
    ObjectNode request = JSON.createObjectNode().put("type", "IntentRequest");
    ObjectNode named =
        request.putObject("intent").put("name", intent).put("confirmationStatus", "NONE");
    ObjectNode filled = named.putObject("slots");
    for (String slot : slots) {
      String[] parts = slot.split("=", 2);
      fill(
          filled.putObject(parts[0]).put("name", parts[0]).put("confirmationStatus", "NONE"),
          parts[1]);
    }
    return send(request);
  }

  /** An intent as it is sent, to be sent more than once. */
  public String asSent(String intent) {
    ObjectNode request = JSON.createObjectNode().put("type", "IntentRequest");
    request.putObject("intent").put("name", intent);
    return envelope(request).toString();
  }

  /** The same request so many times at once. */
  public List<Heard> sendAtOnce(String envelope, int times) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
      Callable<Heard> sending = () -> sendWhole(envelope);
      return threads.invokeAll(Collections.nCopies(times, sending)).stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  /** Any request, completed with what every request has. */
  public Heard send(ObjectNode request) {
    ObjectNode envelope = envelope(request);
    CheckedHandler.checkRequest(envelope);
    return sendWhole(envelope.toString());
  }

  /** A request that Alexa would not send, completed with what every request has. */
  public Heard sendMalformed(ObjectNode request) {
    return sendWhole(envelope(request).toString());
  }

  /** Exactly these characters. */
  public Heard sendWhole(String envelope) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      handler.handleRequest(
          new ByteArrayInputStream(envelope.getBytes(StandardCharsets.UTF_8)), out, invoked);
      JsonNode answer = JSON.readTree(out.toByteArray());
      attributes =
          answer.get("sessionAttributes") instanceof ObjectNode kept
              ? kept
              : JSON.createObjectNode();
      newSession = false;
      return new Heard(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The envelope of a request in this session. */
  public ObjectNode envelope(ObjectNode request) {
    ObjectNode envelope = JSON.createObjectNode().put("version", "1.0");
    ObjectNode session = envelope.putObject("session");
    session.put("new", newSession).put("sessionId", "amzn1.echo-api.session.test");
    session.putObject("application").put("applicationId", SKILL_ID);
    session.set("attributes", attributes.deepCopy());
    session.putObject("user").put("userId", USER);
    ObjectNode system = envelope.putObject("context").putObject("System");
    system.putObject("application").put("applicationId", SKILL_ID);
    system.putObject("user").put("userId", USER);
    ObjectNode interfaces =
        system
            .putObject("device")
            .put("deviceId", "amzn1.ask.device.TEST")
            .putObject("supportedInterfaces");
    if (screen) {
      interfaces
          .putObject("Alexa.Presentation.APL")
          .putObject("runtime")
          .put("maxVersion", "2024.3");
    }
    system.put("apiEndpoint", alexa).put("apiAccessToken", alexaToken);
    request
        .put("requestId", "amzn1.echo-api.request.test")
        .put("timestamp", now.toString())
        .put("locale", locale);
    envelope.set("request", request);
    return envelope;
  }

  private static void fill(ObjectNode slot, String value) {
    String[] parts = value.split(":(?=[a-z])", 2);
    slot.put("value", parts[0]);
    if (parts.length == 2) {
      ObjectNode authority =
          slot.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
      authority.put("authority", "amzn1.er-authority.test");
      authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
      authority
          .putArray("values")
          .addObject()
          .putObject("value")
          .put("name", parts[0])
          .put("id", parts[1]);
    }
  }
}
