package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The Echo that a request comes from.
 *
 * @param skillId the id that requests are addressed to
 * @param locale the language of the device, as {@code en-US}
 * @param screen empty for a speaker
 * @param services where a skill calls Alexa back
 */
public record EchoDevice(
    String skillId, String locale, Optional<ScreenSize> screen, Services services) {
  /**
   * Where Alexa's services are.
   *
   * @param token what a skill has to bring there
   */
  public record Services(String address, String token) {
    /** Services that nobody can reach. */
    public static final Services NONE =
        new Services("https://api.alexa.invalid", "not-a-real-token");
  }

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** A device without services to call back. */
  public EchoDevice(String skillId, String locale, boolean screen) {
    this(skillId, locale, screen, Services.NONE);
  }

  /** A device with a screen of 1024 by 600, or with none. */
  public EchoDevice(String skillId, String locale, boolean screen, Services services) {
    this(
        skillId,
        locale,
        screen ? Optional.of(ScreenSize.HUB_LANDSCAPE_MEDIUM) : Optional.empty(),
        services);
  }

  ObjectNode application() {
    return JSON.objectNode().put("applicationId", skillId);
  }

  ObjectNode user() {
    return JSON.objectNode().put("userId", "amzn1.ask.account.SIMULATED-PERSON");
  }

  /** The {@code context} of a request: nothing in it reaches a real service. */
  ObjectNode context() {
    ObjectNode context = JSON.objectNode();
    context.set("System", system());
    screen.ifPresent(viewport -> context.set("Viewport", viewport.context()));
    return context;
  }

  private ObjectNode system() {
    ObjectNode system = JSON.objectNode();
    system.set("application", application());
    system.set("user", user());
    ObjectNode device =
        system.putObject("device").put("deviceId", "amzn1.ask.device.SIMULATED-ECHO");
    ObjectNode interfaces = device.putObject("supportedInterfaces");
    if (screen.isPresent()) {
      interfaces
          .putObject("Alexa.Presentation.APL")
          .putObject("runtime")
          .put("maxVersion", "2024.3");
    }
    return system.put("apiEndpoint", services.address()).put("apiAccessToken", services.token());
  }
}
