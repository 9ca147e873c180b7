package com.backstretchcoach.simulator.web;

import com.backstretchcoach.simulator.envelope.EchoDevice;
import com.backstretchcoach.simulator.envelope.ScreenSize;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Supplier;

/** The device on the page, which may be changed for another at any time. */
public final class Show implements Supplier<EchoDevice> {
  private final String skillId;
  private final String locale;
  private final EchoDevice.Services services;
  private volatile Optional<ScreenSize> screen = Optional.of(ScreenSize.HUB_LANDSCAPE_LARGE);
  private volatile String theme = "dark";

  /** A device with a large screen, in the dark. */
  public Show(String skillId, String locale, EchoDevice.Services services) {
    this.skillId = skillId;
    this.locale = locale;
    this.services = services;
  }

  @Override
  public EchoDevice get() {
    return new EchoDevice(skillId, locale, screen, services);
  }

  /** Changes what is named; a screen that is not known, as {@code none}, is a speaker. */
  void change(JsonNode wish) {
    if (wish.has("screen")) {
      screen = ScreenSize.labelled(wish.path("screen").asText());
    }
    if (wish.has("theme")) {
      theme = wish.path("theme").asText().equals("light") ? "light" : "dark";
    }
  }

  ObjectNode json() {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("screen", screen.map(ScreenSize::label).orElse("none"))
            .put("theme", theme)
            .put("locale", locale);
    ArrayNode screens = json.putArray("screens");
    for (ScreenSize viewport : ScreenSize.values()) {
      screens.addObject().put("name", viewport.label()).set("size", viewport.size());
    }
    return json;
  }
}
