package com.backstretchcoach.attack;

import com.backstretchcoach.conversation.Device;
import com.backstretchcoach.conversation.Heard;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests as Alexa makes them, one of each kind: every intent of the interaction model with its
 * slots filled in the middle of a stretch, what a device reports, and what happens outside a
 * session.
 */
final class RealRequests {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path MODEL = Path.of("skill-package/interactionModels/custom/en-US.json");
  private static final String BODY = "body";

  private final Device device = new Device().withScreen();
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, ObjectNode> requests = new HashMap<>();

  private RealRequests() {
    values.putAll(
        Map.of(
            "AMAZON.NUMBER", "25",
            "AMAZON.DURATION", "PT15M",
            "AMAZON.DATE", "2026-11-21",
            "AMAZON.TIME", "09:00",
            "AMAZON.Food", "banana"));
  }

  /** All of them by what they are, each in a session that has come to a stretch. */
  static Map<String, ObjectNode> all() {
    RealRequests all = new RealRequests();
    try {
      all.ofTheModel();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    all.ofADevice();
    all.ofASkill();
    return Map.copyOf(all.requests);
  }

  /**
   * Writes each into a file of its own, for a fuzzer to begin with.
   *
   * @param arguments the directory
   */
  public static void main(String[] arguments) throws IOException {
    Files.createDirectories(Path.of(arguments[0]).resolveSibling("grown"));
    Path directory = Files.createDirectories(Path.of(arguments[0]));
    for (Map.Entry<String, ObjectNode> request : all().entrySet()) {
      Files.writeString(
          directory.resolve(request.getKey()),
          request.getValue().toString(),
          StandardCharsets.UTF_8);
    }
  }

  private void ofTheModel() throws IOException {
    JsonNode model = JSON.readTree(MODEL.toFile()).at("/interactionModel/languageModel");
    for (JsonNode type : model.get("types")) {
      values.put(type.get("name").asText(), type.at("/values/0/name/value").asText());
    }
    device.launch();
    requests.put("LaunchRequest", inSession(request("LaunchRequest")));
    for (JsonNode intent : model.get("intents")) {
      device.launch();
      device.says("ReadyIntent");
      device.after(Duration.ofSeconds(70));
      requests.put(intent.get("name").asText(), inSession(intent(intent)));
    }
    for (String asks : List.of("HotOrColdIntent", "FoodIntent", "ForgetMeIntent", "CausesIntent")) {
      device.launch();
      device.says(asks);
      ObjectNode yes = request("IntentRequest");
      yes.putObject("intent").put("name", "AMAZON.YesIntent");
      requests.put("YesTo" + asks, inSession(yes));
    }
  }

  private ObjectNode intent(JsonNode intent) {
    ObjectNode request = request("IntentRequest");
    ObjectNode named = request.putObject("intent").put("name", intent.get("name").asText());
    named.put("confirmationStatus", "NONE");
    ObjectNode slots = named.putObject("slots");
    for (JsonNode slot : intent.path("slots")) {
      String name = slot.get("name").asText();
      String value = values.getOrDefault(slot.get("type").asText(), "left");
      ObjectNode filled = slots.putObject(name).put("name", name).put("value", value);
      ObjectNode authority =
          filled.putObject("resolutions").putArray("resolutionsPerAuthority").addObject();
      authority.put("authority", "amzn1.er-authority.test");
      authority.putObject("status").put("code", "ER_SUCCESS_MATCH");
      authority
          .putArray("values")
          .addObject()
          .putObject("value")
          .put("name", value)
          .put("id", value.replace(' ', '_'));
    }
    return request;
  }

  private void ofADevice() {
    device.launch();
    Heard round = device.says("ReadyIntent");
    ObjectNode touch = request("Alexa.Presentation.APL.UserEvent").put("token", "stretch");
    touch
        .putArray("arguments")
        .add("coach")
        .add("pause")
        .add(round.screen().at("/datasources/coach/stamp").asInt());
    touch.putObject("source").put("type", "TouchWrapper").put("handler", "Press");
    touch.putObject("components");
    requests.put("UserEvent", inSession(touch));
    for (String of : List.of("APL", "APLA")) {
      ObjectNode failed =
          request("Alexa.Presentation." + of + ".RuntimeError").put("token", "stretch");
      failed
          .putArray("errors")
          .addObject()
          .put("type", "RENDER_ERROR")
          .put("reason", "UNKNOWN_ERROR")
          .put("message", "no");
      requests.put(of + "RuntimeError", inSession(failed));
    }
    ObjectNode consent =
        request("Connections.Response").put("name", "AskFor").put("token", "reminders");
    consent.putObject("status").put("code", "200").put("message", "OK");
    consent.putObject("payload").put("status", "ACCEPTED").put("isCardThrown", false);
    requests.put("ConnectionsResponse", inSession(consent));
    ObjectNode ended = request("SessionEndedRequest").put("reason", "ERROR");
    ended.putObject("error").put("type", "INVALID_RESPONSE").put("message", "no");
    requests.put("SessionEndedRequest", inSession(ended));
    requests.put("UnknownRequest", inSession(request("Alexa.Brand.NewRequest")));
  }

  private void ofASkill() {
    ObjectNode deleted = request("Reminders.ReminderDeleted");
    deleted.putObject(BODY).putArray("alertTokens").add("one").add("two");
    outsideASession("ReminderDeleted", deleted);
    ObjectNode changed = request("Reminders.ReminderStatusChanged");
    changed.putObject(BODY).put("alertToken", "one").put("status", "COMPLETED").put("version", "1");
    outsideASession("ReminderStatusChanged", changed);
    ObjectNode permission = request("AlexaSkillEvent.SkillPermissionChanged");
    permission
        .putObject(BODY)
        .putArray("acceptedPermissions")
        .addObject()
        .put("scope", "alexa::alerts:reminders:skill:readwrite");
    outsideASession("PermissionChanged", permission);
    ObjectNode disabled = request("AlexaSkillEvent.SkillDisabled");
    disabled.putObject(BODY).put("userInformationPersistenceStatus", "NOT_PERSISTED");
    outsideASession("SkillDisabled", disabled);
  }

  private void outsideASession(String name, ObjectNode request) {
    ObjectNode envelope = inSession(request);
    envelope.remove("session");
    requests.put(name, envelope);
  }

  private ObjectNode inSession(ObjectNode request) {
    return device.envelope(request);
  }

  private static ObjectNode request(String type) {
    return JSON.createObjectNode().put("type", type);
  }
}
