package com.backstretchcoach.simulator.envelope;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The screens that Amazon names for skills; sizes in pixels, 160 dots an inch unless a TV. */
public enum ScreenSize {
  /** Echo Spot. */
  HUB_ROUND("HUB", "ROUND", 480, 480, 160),
  /** Echo Show 5. */
  HUB_LANDSCAPE_SMALL("HUB", "RECTANGLE", 960, 480, 160),
  /** The first Echo Show. */
  HUB_LANDSCAPE_MEDIUM("HUB", "RECTANGLE", 1024, 600, 160),
  /** Echo Show 8 and 10. */
  HUB_LANDSCAPE_LARGE("HUB", "RECTANGLE", 1280, 800, 160),
  /** Fire TV. */
  TV("TV", "RECTANGLE", 1920, 1080, 320),
  /** Echo Show 15, upright. */
  PORTRAIT("HUB", "RECTANGLE", 1080, 1920, 160);

  private final String mode;
  private final String shape;
  private final int width;
  private final int height;
  private final int dpi;

  ScreenSize(String mode, String shape, int width, int height, int dpi) {
    this.mode = mode;
    this.shape = shape;
    this.width = width;
    this.height = height;
    this.dpi = dpi;
  }

  /** As the page and the command line write it: {@code hub-landscape-small}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The viewport with that label. */
  public static Optional<ScreenSize> labelled(String label) {
    return Stream.of(values()).filter(viewport -> viewport.label().equals(label)).findFirst();
  }

  /** What a renderer has to know of it. */
  public ObjectNode size() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("mode", mode)
        .put("shape", shape)
        .put("width", width)
        .put("height", height)
        .put("dpi", dpi);
  }

  /** The {@code Viewport} of a request. */
  ObjectNode context() {
    ObjectNode viewport = JsonNodeFactory.instance.objectNode();
    viewport.putArray("experiences").addObject().put("canRotate", false).put("canResize", false);
    viewport
        .put("mode", mode)
        .put("shape", shape)
        .put("pixelWidth", width)
        .put("pixelHeight", height)
        .put("dpi", dpi)
        .put("currentPixelWidth", width)
        .put("currentPixelHeight", height);
    if (this == TV) {
      viewport.putArray("keyboard").add("DIRECTION");
    } else {
      viewport.putArray("touch").add("SINGLE");
    }
    return viewport;
  }
}
